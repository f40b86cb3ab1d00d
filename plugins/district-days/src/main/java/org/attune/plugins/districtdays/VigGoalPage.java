package org.attune.plugins.districtdays;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.attune.api.page.Address;
import org.attune.api.page.FormPage;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/** The form that keeps what a family hopes for, and later how near to it they feel. */
@Named("districtDaysVigGoal")
@ViewScoped
public class VigGoalPage extends FormPage {

    private static final long serialVersionUID = 1L;
    private static final int HIGHEST = 10;

    @Inject
    VigReferrals referrals;

    @Inject
    VigGoals goals;

    private @Nullable UUID referral;
    private String before = "";

    private @Nullable String words;
    private @Nullable String score = "";
    private @Nullable LocalDate on;

    public void load() {
        id = Address.id("id");
        if (id == null) {
            referral = referrals.get(Address.needed("referral")).getId();
        } else {
            VigGoal goal = goals.get(id);
            referral = goal.getReferralId();
            words = goal.getWords();
            before = goal.getBeforeScore() + " on " + London.wordsOrNothing(goal.getBeforeOn());
        }
    }

    public String save() {
        Integer number = score == null || score.isEmpty() ? null : Integer.valueOf(score);
        if (id == null) {
            goals.hope(referral, words, number, on, submission);
        } else {
            goals.measure(id, number, on);
        }
        return Address.to("vig-referral.xhtml?id=" + referral, "Goal saved.");
    }

    public List<Integer> getScores() {
        return IntStream.rangeClosed(0, HIGHEST).boxed().toList();
    }

    public boolean isAdding() {
        return id == null;
    }

    public @Nullable UUID getReferral() {
        return referral;
    }

    public String getBefore() {
        return before;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public @Nullable String getScore() {
        return score;
    }

    public void setScore(@Nullable String score) {
        this.score = score;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }
}
