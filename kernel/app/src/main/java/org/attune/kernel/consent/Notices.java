package org.attune.kernel.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attune.api.tenancy.Authority;
import org.attune.api.tenancy.CurrentAuthority;
import org.attune.kernel.consent.Answers.Change;
import org.attune.kernel.message.Outbox;
import org.attune.kernel.message.PublicAddress;
import org.attune.kernel.persistence.DatabaseFunctions;
import org.attune.kernel.time.London;

/** The words of every message about consent. None names a child, a school, or why anybody asks. */
@ApplicationScoped
class Notices {

    @Inject
    Outbox outbox;

    @Inject
    PublicAddress address;

    @Inject
    CurrentAuthority authority;

    @Inject
    DatabaseFunctions functions;

    /** The link. */
    void invitation(ConsentInvitation invitation, Person person, String token) {
        String link = address.of("/consent/start.xhtml?t=" + token);
        outbox.secretEmail(
                person.email(),
                "We need your answer: " + service(),
                """
                Hello,

                %s has been asked to help %s. Before we do, we need to know what you agree to.

                Read the questions and answer:
                %s

                It takes about 5 minutes. We will send you a code first, to make sure that it is you.

                You do not have to agree, and you can change your mind later. The link works until %s. It is meant for you, so do not pass it on.

                If you would rather answer on paper, ask the %s for the form. If you do not know what this is about, do not use the link%s.

                %s
                """.formatted(
                                service(),
                                person.self() ? "you" : "a child you are responsible for",
                                link,
                                London.words(invitation.getExpiresAt()),
                                person.self() ? "school or college" : "school or nursery",
                                contactUs(" and tell us: "),
                                service()),
                invitation.getChildId());
    }

    void codeByText(ConsentInvitation invitation, Person person, String code) {
        outbox.secretText(
                person.mobile(),
                code + " is your code for " + service() + ". It works for 10 minutes. Do not tell it to anyone.",
                invitation.getChildId());
    }

    void codeByEmail(ConsentInvitation invitation, Person person, String code) {
        outbox.secretEmail(
                person.email(),
                code + " is your code: " + service(),
                """
                Hello,

                Your code is %s

                It works for 10 minutes. Do not tell it to anyone: we never ask for it.

                If you did not ask for a code, you do not need to do anything.

                %s
                """.formatted(code, service()),
                invitation.getChildId());
    }

    /** That their answers are kept, and where to find a copy. The answers themselves are behind the link. */
    void copy(ConsentInvitation invitation, Person person) {
        outbox.email(
                person.email(),
                "We have your answers: " + service(),
                """
                Hello,

                Thank you. We have your answers.

                There is a copy for you to keep. Open the newest link that we sent you, ask for a code, and choose “Get a copy to keep”.

                You can change your mind at any time. Use the same link. It works while we are working on this, until %s at the latest.%s

                %s
                """.formatted(London.words(invitation.getExpiresAt()), contactUs(" After that, tell us: "), service()),
                invitation.getChildId(),
                null);
    }

    /** Tells the setting of an answer, and everybody involved where consent has ended. */
    void changed(UUID request, UUID child, List<Change> changes) {
        if (changes.stream().anyMatch(Change::ended)) {
            tell(Set.of("setting", "work"), request, child, "Consent has been withdrawn", """
                    Somebody who decides about it has changed their mind about a request of yours. There is no longer consent to:

                    %s

                    No new work may be done for this from now on. What was done before may still be written up, and the case may be closed.
                    """.formatted(
                            ended(changes)));
        } else if (!changes.isEmpty()) {
            tell(Set.of("setting"), request, child, "Somebody has answered about consent", """
                    Somebody who decides about it has answered the questions about consent for a request of yours.
                    """);
        }
    }

    /** Five wrong answers: perhaps the address is wrong, perhaps somebody else tried. */
    void linkClosed(ConsentInvitation invitation) {
        tell(
                Set.of("setting"),
                invitation.getRequestId(),
                invitation.getChildId(),
                "A link about consent was closed",
                """
                A link that we sent about one of your requests was closed, because the wrong code or date of birth was entered five times.

                Check with them that their email address, their mobile number and the child’s or young person’s date of birth are right. Then send a new link from the request’s page, or give them the form on paper.
                """);
    }

    private static String ended(List<Change> changes) {
        return changes.stream()
                .filter(Change::ended)
                .map(change -> change.consent().getWording().getTitle())
                .collect(Collectors.joining("\n"));
    }

    void tell(Set<String> groups, UUID request, UUID child, String subject, String words) {
        Set<String> people = new LinkedHashSet<>();
        groups.forEach(group -> people.addAll(functions.texts("attune.people_of_request", request, group)));
        String body = "Hello,\n\n" + words + "\nSign in to see the request:\n"
                + address.of("/requests/view.xhtml?id=" + request) + "\n\n" + service() + "\n";
        people.forEach(person -> outbox.email(person, subject, body, child, null));
    }

    String service() {
        return authority.get().serviceName();
    }

    /** Nothing where the authority gives no way to reach it. */
    String contactUs(String before) {
        Authority us = authority.get();
        String phone = us.contactPhone();
        String email = us.contactEmail();
        if (phone == null && email == null) {
            return "";
        }
        return before
                + (phone == null ? "" : phone)
                + (phone != null && email != null ? " or " : "")
                + (email == null ? "" : email);
    }
}
