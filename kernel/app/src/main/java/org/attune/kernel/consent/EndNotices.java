package org.attune.kernel.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attune.api.wording.Worded;
import org.attune.api.wording.Wording;
import org.attune.kernel.consent.Answers.Change;
import org.attune.kernel.message.Outbox;

/** What people read when consent has ended by itself: what it means and what happens next. None names a child. */
@ApplicationScoped
class EndNotices {

    @Inject
    Notices notices;

    @Inject
    Outbox outbox;

    @Inject
    Consents consents;

    @Inject
    Wording wording;

    /**
     * Tells the setting, those who do the work, and those whose consent it was.
     *
     * @param asked whether everybody who decides now was sent a link
     */
    void ended(UUID request, UUID child, List<Change> changes, EndReason reason, boolean asked) {
        String titles = changes.stream()
                .filter(Change::ended)
                .map(change -> change.consent().getWording().getTitle())
                .collect(Collectors.joining("\n"));
        notices.tell(
                Set.of("setting", "work"),
                request,
                child,
                ConsentNoticeTexts.staff(reason),
                Map.of("titles", titles, "next", next(asked)));
        changes.stream()
                .map(change -> change.consent().getContactId())
                .distinct()
                .forEach(contact -> tellGiver(child, contact, reason, titles));
    }

    /** Tells the setting and those who do the work how people who differed settled it. */
    void resolved(UUID request, UUID child, Change change) {
        String now = change.after() == ConsentState.GIVEN
                ? "There is consent now, and work can go on."
                : "There is no consent. No work may be done for this.";
        notices.tell(
                Set.of("setting", "work"),
                request,
                child,
                ConsentNoticeTexts.RESOLVED,
                Map.of("titles", change.consent().getWording().getTitle(), "now", now));
    }

    private void tellGiver(UUID child, UUID contact, EndReason reason, String titles) {
        Person person = consents.person(contact);
        if (!person.email().isEmpty()) {
            Worded words = wording.of(ConsentNoticeTexts.giver(reason), Map.of("titles", titles));
            outbox.email(person.email(), words, child, null);
        }
    }

    private static String next(boolean asked) {
        return asked
                ? "We have sent a link to whoever decides now. Work can go on once they have agreed."
                : "Open the request to see who decides now. Give them the form on paper, or add their email address and send them a link.";
    }
}
