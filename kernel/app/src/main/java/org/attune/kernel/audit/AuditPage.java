package org.attune.kernel.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** The administrator's page of the audit; what it shows stands in the address. */
@Named("auditPage")
@RequestScoped
public class AuditPage {

    private static final int LINES = 50;
    private static final int LONGEST = 100;

    @Inject
    AuditSearch search;

    @Inject
    AuditWords words;

    private @Nullable String who;
    private @Nullable String person;
    private @Nullable String child;
    private @Nullable String kind;
    private @Nullable String from;
    private @Nullable String to;
    private @Nullable String before;
    private List<AuditSearch.Person> people = List.of();
    private List<AuditLine> lines = List.of();
    private @Nullable UUID next;

    /** A group of kinds to choose. */
    public record Kind(String value, String label, boolean chosen) {
        public String getValue() {
            return value;
        }

        public String getLabel() {
            return label;
        }

        public boolean isChosen() {
            return chosen;
        }
    }

    /** Reads the page; called by the view once its parameters are in. */
    public void load() {
        if (AuditAddress.isWrongDay(from) || AuditAddress.isWrongDay(to)) {
            warn("Enter each day as day, month and year, for example 22 11 2026. All days are shown.");
        }
        String name = person == null ? "" : person.strip().replace("\0", "");
        if (!name.isEmpty() && (who == null || who.isBlank())) {
            people = search.people(name.substring(0, Math.min(name.length(), LONGEST)));
            if (people.size() != 1) {
                // Which of them is asked first: lines of everybody would look like an answer.
                return;
            }
            who = people.get(0).actor();
            people = List.of();
        }
        AuditSearch.Page page = search.page(address().filter(words), Ids.orNull(before), LINES);
        lines = page.lines();
        next = page.next();
    }

    private static void warn(String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, text, null));
    }

    private AuditAddress address() {
        return new AuditAddress(who, child, kind, from, to);
    }

    public List<AuditLine> getLines() {
        return lines;
    }

    public @Nullable UUID getNext() {
        return next;
    }

    /** @return those whom the name may mean; empty where it was clear or not asked */
    public List<AuditSearch.Person> getPeople() {
        return people;
    }

    /** @return whether a name was asked for that nobody has, or several have */
    public boolean isWhichPerson() {
        return person != null && !person.isBlank() && (who == null || who.isBlank());
    }

    public List<Kind> getKinds() {
        return words.groups().stream()
                .map(group -> new Kind(group, words.group(group), group.equals(kind)))
                .toList();
    }

    public boolean isFiltered() {
        return address().isFiltered() || isWhichPerson();
    }

    /** @return the address of the same as a file */
    public String getExportQuery() {
        String query = address().query();
        return query.isEmpty() ? "" : "?" + query;
    }

    /** @return the name of the person chosen, as their newest line has it */
    public String getWhoName() {
        return who == null || who.isBlank() || lines.isEmpty()
                ? "one person"
                : lines.get(0).who();
    }

    /** @return the child's name, where the reader may see it */
    public String getChildName() {
        return lines.stream()
                .filter(line ->
                        line.childId() != null && line.childId().toString().equals(child))
                .map(AuditLine::childName)
                .filter(name -> name != null)
                .findFirst()
                .orElse("one child");
    }

    public boolean isAboutOnePerson() {
        return who != null && !who.isBlank();
    }

    public boolean isAboutOneChild() {
        return child != null && !child.isBlank();
    }

    public @Nullable String getWho() {
        return who;
    }

    public void setWho(@Nullable String who) {
        this.who = who;
    }

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person;
    }

    public @Nullable String getChild() {
        return child;
    }

    public void setChild(@Nullable String child) {
        this.child = child;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getFrom() {
        return AuditAddress.isWrongDay(from) ? "" : from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }

    public @Nullable String getTo() {
        return AuditAddress.isWrongDay(to) ? "" : to;
    }

    public void setTo(@Nullable String to) {
        this.to = to;
    }

    public @Nullable String getBefore() {
        return before;
    }

    public void setBefore(@Nullable String before) {
        this.before = before;
    }
}
