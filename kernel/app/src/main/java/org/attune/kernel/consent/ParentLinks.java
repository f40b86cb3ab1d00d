package org.attune.kernel.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.Unrestricted;
import org.attune.api.time.London;
import org.attune.kernel.message.Transports;
import org.jspecify.annotations.Nullable;

/** Finds a link, and says what it is still good for: docs/consent.md has the table of its states. */
@ApplicationScoped
@Transactional
@ConsentNotNeeded("This is how consent comes about")
@Unrestricted("Tells whoever has the link only whether it opens, and where the code will go")
public class ParentLinks {

    private static final int DIGITS_SHOWN = 3;

    @Inject
    Invitations invitations;

    @Inject
    Consents consents;

    @Inject
    Deciders deciders;

    @Inject
    Transports transports;

    Optional<ParentLink> find(String token) {
        return invitations.byToken(token).map(this::link);
    }

    Optional<ParentLink> find(UUID id) {
        return invitations.byId(id).map(this::link);
    }

    /** @throws NotFoundException where it does not open */
    ConsentInvitation open(@Nullable ConsentInvitation invitation) {
        if (invitation == null || !opens(invitation)) {
            throw new NotFoundException("This link has closed.");
        }
        return invitation;
    }

    boolean opens(ConsentInvitation invitation) {
        return standing(invitation) == LinkStanding.OPEN;
    }

    /** A code by text is worth more: whoever reads somebody's mail does not have their telephone too. */
    boolean goesByText(Person person) {
        return !person.mobile().isEmpty() && transports.canText();
    }

    private LinkStanding standing(ConsentInvitation invitation) {
        if (!invitation.opens(London.now())) {
            return LinkStanding.GONE;
        }
        return invitations.isInHand(invitation) && decides(invitation) ? LinkStanding.OPEN : LinkStanding.ENDED;
    }

    /** A parent's say ends on the 16th birthday, and a delegation with its day: then the link has nothing to ask. */
    private boolean decides(ConsentInvitation invitation) {
        List<String> purposes = consents.ofRequest(invitation.getRequestId()).stream()
                .map(Consent::getPurpose)
                .toList();
        return deciders.of(invitation.getChildId()).decidingAny(purposes).stream()
                .anyMatch(person -> person.id().equals(invitation.getContactId()));
    }

    private ParentLink link(ConsentInvitation invitation) {
        Person person = consents.person(invitation.getContactId());
        boolean byText = goesByText(person);
        String digits = person.mobile().replaceAll("\\D", "");
        String ending = byText ? digits.substring(Math.max(0, digits.length() - DIGITS_SHOWN)) : "";
        return new ParentLink(invitation.getId(), person.name(), standing(invitation), person.self(), byText, ending);
    }
}
