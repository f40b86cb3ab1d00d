package org.attune.kernel.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
                subject(reason),
                forStaff(reason, asked).formatted(titles));
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
                "A difference about consent is resolved",
                "People who may answer about a request of yours said different things about:\n\n"
                        + change.consent().getWording().getTitle() + "\n\nThat is resolved. " + now + "\n");
    }

    private void tellGiver(UUID child, UUID contact, EndReason reason, String titles) {
        Person person = consents.person(contact);
        if (!person.email().isEmpty()) {
            outbox.email(
                    person.email(),
                    "Your agreement has ended: " + notices.service(),
                    "Hello,\n\n" + forGiver(reason).formatted(titles) + "\n" + notices.contactUs("Questions? Tell us: ")
                            + "\n\n" + notices.service() + "\n",
                    child,
                    null);
        }
    }

    private static String subject(EndReason reason) {
        return reason == EndReason.PURPOSE_FULFILLED ? "The work is finished" : "Consent has ended";
    }

    private static String forStaff(EndReason reason, boolean asked) {
        String next = asked
                ? "We have sent a link to whoever decides now. Work can go on once they have agreed."
                : "Open the request to see who decides now. Give them the form on paper, or add their email address and send them a link.";
        String stop = "No new work may be done for this from now on. What was done before may still be written up.\n\n";
        return switch (reason) {
            case DATE ->
                "The time for which consent was given has run out on a request of yours. There is no longer consent to:\n\n%s\n\n"
                        + stop + next + "\n";
            case CAME_OF_AGE ->
                "The young person whom a request of yours is about is now 16 and decides for themselves. What others agreed to for them has ended:\n\n%s\n\n"
                        + stop + next + "\n";
            case ANOTHER_DECIDES ->
                "Somebody else decides now about a request of yours, because of what was recorded about it. What was agreed to before has ended:\n\n%s\n\n"
                        + stop + next + "\n";
            case PURPOSE_FULFILLED ->
                "The work on a request of yours is finished, and consent has ended with it:\n\n%s\n\nThere is nothing that you need to do. If more help is needed later, send a new request.\n";
            case WITHDRAWN -> "Consent was withdrawn for a request of yours:\n\n%s\n\n" + stop;
        };
    }

    private static String forGiver(EndReason reason) {
        return switch (reason) {
            case DATE ->
                "You agreed for a time to the following, and that time is over:\n\n%s\n\nWe do no new work for this now. If you want us to go on, look for another email from us with a link, or ask the school or nursery for the form.\n";
            case CAME_OF_AGE ->
                "You agreed to the following for a young person:\n\n%s\n\nThey are now 16 and decide for themselves, so your agreement has ended. We ask them whether they want us to go on. You do not need to do anything.\n";
            case ANOTHER_DECIDES ->
                "You agreed to the following:\n\n%s\n\nThis is now for somebody else to decide, so your agreement has ended and we do no new work until they have agreed.\n";
            case PURPOSE_FULFILLED ->
                "You agreed to the following:\n\n%s\n\nOur work is finished, and your agreement has ended with it. You do not need to do anything.\n";
            case WITHDRAWN -> "You no longer agree to the following:\n\n%s\n\nWe do no new work for this.\n";
        };
    }
}
