package org.attune.kernel.diary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What several forms let choose, read once however often a page asks for it. */
@Named("diaryChoices")
@RequestScoped
public class DiaryChoices {

    private static final int FEW = 8;

    @Inject
    AppointmentChoices choices;

    @Inject
    RoomService roomService;

    private @Nullable List<Choice> people;
    private @Nullable List<Choice> settings;
    private @Nullable List<RoomView> rooms;

    public List<Choice> getPeople() {
        List<Choice> known = people;
        if (known == null) {
            known = choices.people();
            people = known;
        }
        return known;
    }

    /** So few people are not folded away: an attribute that is there or not. */
    public Map<String, Object> getUnfolded() {
        return getPeople().size() <= FEW ? Map.of("open", "open") : Map.of();
    }

    /** Those of them that are chosen, in words. */
    public String names(List<String> chosen) {
        return getPeople().stream()
                .filter(one -> chosen.contains(one.id().toString()))
                .map(Choice::name)
                .collect(Collectors.joining(", "));
    }

    public List<Choice> getSettings() {
        List<Choice> known = settings;
        if (known == null) {
            known = choices.settings();
            settings = known;
        }
        return known;
    }

    public List<RoomView> getRooms() {
        List<RoomView> known = rooms;
        if (known == null) {
            known = roomService.inUse();
            rooms = known;
        }
        return known;
    }
}
