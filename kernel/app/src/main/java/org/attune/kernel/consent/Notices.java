package org.attune.kernel.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attune.api.time.London;
import org.attune.api.wording.Worded;
import org.attune.api.wording.Wording;
import org.attune.kernel.consent.Answers.Change;
import org.attune.kernel.message.Outbox;
import org.attune.kernel.message.PublicAddress;
import org.attune.kernel.persistence.DatabaseFunctions;

/** The messages about consent; {@link ConsentTexts} and {@link ConsentNoticeTexts} have their words. */
@ApplicationScoped
class Notices {

    @Inject
    Outbox outbox;

    @Inject
    PublicAddress address;

    @Inject
    Wording wording;

    @Inject
    DatabaseFunctions functions;

    /** The link. */
    void invitation(ConsentInvitation invitation, Person person, String token) {
        Map<String, String> values =
                Map.of("link", address.of("/consent/start.xhtml?t=" + token), "until", until(invitation));
        Worded words = wording.of(person.self() ? ConsentTexts.INVITATION_YOUNG : ConsentTexts.INVITATION, values);
        outbox.secretEmail(person.email(), words, invitation.getChildId());
    }

    void codeByText(ConsentInvitation invitation, Person person, String code) {
        Worded words = wording.of(ConsentTexts.CODE_TEXT, Map.of("code", code));
        outbox.secretText(person.mobile(), words, invitation.getChildId());
    }

    void codeByEmail(ConsentInvitation invitation, Person person, String code) {
        Worded words = wording.of(ConsentTexts.CODE_EMAIL, Map.of("code", code));
        outbox.secretEmail(person.email(), words, invitation.getChildId());
    }

    /** That their answers are kept, and where to find a copy. The answers themselves are behind the link. */
    void copy(ConsentInvitation invitation, Person person) {
        Worded words = wording.of(ConsentTexts.COPY, Map.of("until", until(invitation)));
        outbox.email(person.email(), words, invitation.getChildId(), null);
    }

    /** Tells the setting of an answer, and everybody involved where consent has ended. */
    void changed(UUID request, UUID child, List<Change> changes) {
        if (changes.stream().anyMatch(Change::ended)) {
            Map<String, String> values = Map.of("titles", ended(changes));
            tell(Set.of("setting", "work"), request, child, ConsentNoticeTexts.WITHDRAWN, values);
        } else if (!changes.isEmpty()) {
            tell(Set.of("setting"), request, child, ConsentNoticeTexts.ANSWERED, Map.of());
        }
    }

    /** Five wrong answers: perhaps the address is wrong, perhaps somebody else tried. */
    void linkClosed(ConsentInvitation invitation) {
        tell(
                Set.of("setting"),
                invitation.getRequestId(),
                invitation.getChildId(),
                ConsentNoticeTexts.LINK_CLOSED,
                Map.of());
    }

    private static String until(ConsentInvitation invitation) {
        return London.words(invitation.getExpiresAt());
    }

    private static String ended(List<Change> changes) {
        return changes.stream()
                .filter(Change::ended)
                .map(change -> change.consent().getWording().getTitle())
                .collect(Collectors.joining("\n"));
    }

    /** @param values without the request's address, which each of these texts has */
    void tell(Set<String> groups, UUID request, UUID child, String text, Map<String, String> values) {
        Map<String, String> all = new HashMap<>(values);
        all.put("link", address.of("/requests/view.xhtml?id=" + request));
        Worded words = wording.of(text, all);
        Set<String> people = new LinkedHashSet<>();
        groups.forEach(group -> people.addAll(functions.texts("attune.people_of_request", request, group)));
        people.forEach(person -> outbox.email(person, words, child, null));
    }
}
