package org.attune.plugins.virtualschool;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.attune.api.page.Address;
import org.attune.api.page.Chosen;
import org.attune.api.page.FormPage;
import org.jspecify.annotations.Nullable;

/** The form that records what decides who consents, or where a child lives. */
@Named("virtualSchoolFact")
@ViewScoped
public class FactPage extends FormPage {

    private static final long serialVersionUID = 1L;

    @Inject
    FactService facts;

    private FactTopic topic = FactTopic.STATUS;
    private String childName = "";
    private @Nullable String kind = "";
    private @Nullable String who;
    private @Nullable String authority;
    private @Nullable LocalDate from;
    private @Nullable String evidence;
    private @Nullable LocalDate seenOn;

    public void load() {
        id = Address.needed("child");
        String about = Address.text("topic");
        topic = Arrays.stream(FactTopic.values())
                .filter(one -> one.name().equals(about))
                .findFirst()
                .orElse(FactTopic.STATUS);
        childName = facts.childName(id);
    }

    public String save() {
        facts.add(
                id,
                topic,
                new FactService.Typed(Chosen.of(FactKind.class, kind), who, authority, from, evidence, seenOn),
                submission);
        return Address.to("child.xhtml?id=" + id, "Recorded. The page says who consents by it.");
    }

    public List<FactKind> getKinds() {
        return facts.kinds(topic);
    }

    public FactTopic getTopic() {
        return topic;
    }

    public String getChildName() {
        return childName;
    }

    /** Whether somebody is named: who has responsibility, who assessed, with whom the child lives. */
    public boolean isAsksWho() {
        return topic != FactTopic.STATUS;
    }

    public String getWhoLabel() {
        return switch (topic) {
            case RESPONSIBILITY -> "Who has it?";
            case FINDING -> "Who assessed it?";
            default -> "With whom do they live? (optional)";
        };
    }

    /** Whether it may be another authority's: its care, or its area. */
    public boolean isAsksAuthority() {
        return topic == FactTopic.STATUS || topic == FactTopic.PLACEMENT;
    }

    public String getAuthorityLabel() {
        return topic == FactTopic.STATUS
                ? "Which other authority’s care is it? (optional)"
                : "In which other authority’s area is it? (optional)";
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getWho() {
        return who;
    }

    public void setWho(@Nullable String who) {
        this.who = who;
    }

    public @Nullable String getAuthority() {
        return authority;
    }

    public void setAuthority(@Nullable String authority) {
        this.authority = authority;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable String getEvidence() {
        return evidence;
    }

    public void setEvidence(@Nullable String evidence) {
        this.evidence = evidence;
    }

    public @Nullable LocalDate getSeenOn() {
        return seenOn;
    }

    public void setSeenOn(@Nullable LocalDate seenOn) {
        this.seenOn = seenOn;
    }
}
