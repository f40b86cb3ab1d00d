package org.attune.kernel.booking;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.attune.api.diary.BookingState;
import org.attune.api.problem.InvalidException;
import org.attune.api.security.CurrentUser;
import org.attune.api.validation.Ids;
import org.attune.api.validation.Text;
import org.attune.kernel.diary.Choice;
import org.jspecify.annotations.Nullable;

/** Books a place: what is asked first, then what would be booked, to be checked. */
@Named("sessionBook")
@ViewScoped
public class BookPage extends OneSession {

    private static final long serialVersionUID = 1L;

    @Inject
    BookingService bookings;

    @Inject
    CurrentUser user;

    /** Sent twice, this form books once: the form carries it, since its view is gone after the first time. */
    private UUID submission = UUID.randomUUID();

    private @Nullable String settingId;
    private String who = "";
    private String topic = "";
    private @Nullable String caseId;
    private boolean checking;
    private transient @Nullable List<Choice> settings;
    private transient @Nullable List<Choice> cases;

    @Override
    public void load() {
        super.load();
        if (getSettings().size() == 1) {
            settingId = getSettings().get(0).id().toString();
        }
        if (isSetting()) {
            who = user.getDisplayName();
        }
    }

    /** Shows what would be booked. */
    public String check() {
        who = Text.tidy(who);
        if (who.isEmpty()) {
            throw new InvalidException("who", "Enter the name of the person who comes");
        }
        if (isSetting() && setting() == null) {
            throw new InvalidException("settingId", "Choose one of your schools or settings");
        }
        checking = true;
        return "";
    }

    public String change() {
        checking = false;
        return "";
    }

    public String book() {
        BookingLine booked =
                bookings.book(id(), new BookingInput(setting(), who, topic, Ids.orNull(caseId), true, submission));
        return back(
                booked.state() == BookingState.WAITING
                        ? "You are on the waiting list. We tell you when a place comes free."
                        : "Booked.");
    }

    private @Nullable UUID setting() {
        return Ids.orNull(settingId);
    }

    public boolean isSetting() {
        return user.isSettingOnly();
    }

    public List<Choice> getSettings() {
        List<Choice> known = settings;
        if (known == null) {
            known = bookings.settings(id());
            settings = known;
        }
        return known;
    }

    /** Known once the setting is. */
    public List<Choice> getCases() {
        List<Choice> known = cases;
        UUID setting = setting();
        if (known == null) {
            known = setting == null ? List.of() : bookings.cases(setting);
            cases = known;
        }
        return known;
    }

    public String getSettingName() {
        return name(getSettings(), settingId, "No school or setting");
    }

    public String getCaseName() {
        return name(getCases(), caseId, "None");
    }

    private static String name(List<Choice> among, @Nullable String id, String otherwise) {
        return among.stream()
                .filter(one -> one.id().toString().equals(id))
                .map(Choice::name)
                .findFirst()
                .orElse(otherwise);
    }

    public boolean isChecking() {
        return checking;
    }

    public String getSubmission() {
        return submission.toString();
    }

    public void setSubmission(@Nullable String submission) {
        this.submission = Ids.of(submission);
    }

    public @Nullable String getSettingId() {
        return settingId;
    }

    public void setSettingId(@Nullable String settingId) {
        this.settingId = settingId;
        cases = null;
    }

    public String getWho() {
        return who;
    }

    public void setWho(@Nullable String who) {
        this.who = who == null ? "" : who;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(@Nullable String topic) {
        this.topic = topic == null ? "" : topic;
    }

    public @Nullable String getCaseId() {
        return caseId;
    }

    public void setCaseId(@Nullable String caseId) {
        this.caseId = caseId;
    }
}
