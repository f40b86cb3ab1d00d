package org.attune.kernel.place;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attune.api.page.PageNotice;
import org.attune.api.problem.InvalidException;
import org.attune.api.validation.Ids;
import org.attune.kernel.place.LinkEpHandoverService.Decision;
import org.attune.kernel.place.LinkEpHandoverService.Offer;
import org.jspecify.annotations.Nullable;

/** Giving all settings of a link EP to others, in one form. */
@Named("linkEpLeaver")
@ViewScoped
public class LeaverPage extends DaysForm {

    private static final long serialVersionUID = 1L;

    /** In place of a person: it stays as it is, or nobody has it yet. */
    private static final String STAYS = "stays";

    private static final String NOBODY = "nobody";

    /** One setting of theirs, with what was chosen for it. */
    public static final class Row implements Serializable {

        private static final long serialVersionUID = 1L;

        private final UUID link;
        private final String setting;
        private final String words;
        private String to = "";

        Row(LinkEpView link) {
            this.link = link.id();
            this.setting = link.setting();
            this.words = link.words();
        }

        public String getSetting() {
            return setting;
        }

        public String getWords() {
            return words;
        }

        public String getTo() {
            return to;
        }

        public void setTo(@Nullable String to) {
            this.to = to == null ? "" : to;
        }
    }

    @Inject
    LinkEpHandoverService service;

    private @Nullable String from;
    private String name = "";
    private @Nullable String everybody;
    private ArrayList<Row> rows = new ArrayList<>();
    private ArrayList<Choice> choices = new ArrayList<>();

    public void load() {
        Offer offer = service.offer(Ids.of(from));
        name = offer.name();
        setFirstDay(offer.day());
        rows = new ArrayList<>(offer.links().stream().map(Row::new).toList());
        choices = new ArrayList<>(offer.to());
    }

    public String save() {
        Map<UUID, Decision> decisions = new HashMap<>();
        rows.forEach(row -> {
            String to = row.getTo().isEmpty() ? everybody : row.getTo();
            if (NOBODY.equals(to)) {
                decisions.put(row.link, new Decision(null));
            } else if (!STAYS.equals(to)) {
                decisions.put(row.link, new Decision(chosen(to)));
            }
        });
        if (decisions.isEmpty()) {
            throw new InvalidException("everybody", "Choose who takes over at least one setting");
        }
        service.handOver(Ids.of(from), getFirstDay(), decisions);
        PageNotice.afterRedirect("Handed over.");
        return "/places/list.xhtml?faces-redirect=true";
    }

    private static UUID chosen(@Nullable String to) {
        UUID id = Ids.orNull(to);
        if (id == null) {
            throw new InvalidException(
                    "everybody", "Choose who takes over, or choose somebody for each setting on its own");
        }
        return id;
    }

    public List<Row> getRows() {
        return rows;
    }

    public List<Choice> getChoices() {
        return choices;
    }

    public String getName() {
        return name;
    }

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }

    public @Nullable String getEverybody() {
        return everybody;
    }

    public void setEverybody(@Nullable String everybody) {
        this.everybody = everybody;
    }
}
