package org.attune.kernel.child.record;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.attune.api.child.YearGroup;
import org.attune.api.time.London;
import org.attune.api.validation.Ids;
import org.attune.kernel.child.record.ChildRecordService.Place;
import org.jspecify.annotations.Nullable;

/** The setting, since when, and the year group where it is not that of the age. */
@Named("childSchool")
@ViewScoped
public class SchoolPage extends ChildForm {

    private static final long serialVersionUID = 1L;

    private @Nullable UUID presentId;
    private String presentName = "";
    private LocalDate born = London.today();
    private transient @Nullable List<Place> places;

    @Override
    void fill(ChildRecord child) {
        UUID setting = child.settingId();
        presentId = setting;
        presentName = child.settingName() == null ? "" : child.settingName();
        born = child.dateOfBirth();
        getTexts().put("setting", setting == null ? "" : setting.toString());
        getTexts().put("yearOffset", Integer.toString(child.yearOffset()));
        if (child.settingSince() != null) {
            getDays().put("since", child.settingSince());
        }
    }

    @Override
    void store(int from) {
        records.school(
                childId(),
                from,
                new School(Ids.orNull(text("setting")), day("since"), Integer.valueOf(text("yearOffset"))));
    }

    /** Where they may be moved to, and where they are even where that has closed or is not this person's. */
    public List<Place> getPlaces() {
        List<Place> known = places;
        if (known == null) {
            known = new ArrayList<>(records.places());
            UUID present = presentId;
            if (present != null && known.stream().noneMatch(place -> place.id().equals(present))) {
                known.add(0, new Place(present, presentName));
            }
            places = known;
        }
        return known;
    }

    /** The year groups that may be chosen: that of their age, and up to two years above and below. */
    public List<Group> getGroups() {
        List<Group> groups = new ArrayList<>();
        for (int offset = -School.FURTHEST; offset <= School.FURTHEST; offset++) {
            String words = YearGroup.on(born, offset, London.today()).words();
            groups.add(new Group(Integer.toString(offset), words + note(offset)));
        }
        return groups;
    }

    private static String note(int offset) {
        if (offset == 0) {
            return ", the year group of their age";
        }
        return ", " + Math.abs(offset) + (Math.abs(offset) == 1 ? " year " : " years ")
                + (offset < 0 ? "below" : "above");
    }

    /** A year group to choose. */
    public record Group(String offset, String words) {}
}
