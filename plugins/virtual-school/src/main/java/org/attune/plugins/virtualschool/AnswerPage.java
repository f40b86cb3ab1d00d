package org.attune.plugins.virtualschool;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.attune.api.page.Address;
import org.attune.api.page.Chosen;
import org.attune.api.page.FormPage;
import org.jspecify.annotations.Nullable;

/** The form that keeps what somebody said who decides about a child. */
@Named("virtualSchoolAnswer")
@ViewScoped
public class AnswerPage extends FormPage {

    private static final long serialVersionUID = 1L;

    @Inject
    AnswerService answers;

    @Inject
    RollViews views;

    private String childName = "";
    private transient @Nullable Consenters consenters;

    private @Nullable String who = "";
    private @Nullable String by;
    private @Nullable String agreed = "";
    private @Nullable LocalDate on;
    private @Nullable String how = "";
    private @Nullable String note;

    public void load() {
        id = Address.needed("id");
        childName = views.request(id).child();
    }

    public String save() {
        answers.add(
                id,
                new AnswerService.Typed(
                        who,
                        by,
                        agreed == null || agreed.isEmpty() ? null : Boolean.valueOf(agreed.equals("yes")),
                        on,
                        Chosen.of(Answer.How.class, how),
                        note),
                submission);
        return Address.to("request.xhtml?id=" + id, "Kept, with what lets them say so.");
    }

    public Consenters getConsenters() {
        Consenters known = consenters;
        if (known == null) {
            known = answers.asked(id);
            consenters = known;
        }
        return known;
    }

    public List<Answer.How> getHows() {
        return List.of(Answer.How.values());
    }

    public boolean isForAuthority() {
        return getConsenters().deciding().stream().anyMatch(one -> one.giver() == Giver.AUTHORITY);
    }

    public String getChildName() {
        return childName;
    }

    public @Nullable String getWho() {
        return who;
    }

    public void setWho(@Nullable String who) {
        this.who = who;
    }

    public @Nullable String getBy() {
        return by;
    }

    public void setBy(@Nullable String by) {
        this.by = by;
    }

    public @Nullable String getAgreed() {
        return agreed;
    }

    public void setAgreed(@Nullable String agreed) {
        this.agreed = agreed;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public @Nullable String getHow() {
        return how;
    }

    public void setHow(@Nullable String how) {
        this.how = how;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
