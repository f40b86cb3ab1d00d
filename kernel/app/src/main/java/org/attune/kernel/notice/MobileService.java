package org.attune.kernel.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Unrestricted;
import org.attune.api.time.London;
import org.attune.api.validation.Entered;
import org.attune.kernel.message.Transports;
import org.attune.kernel.validation.Telephone;
import org.jspecify.annotations.Nullable;

/** The mobile on which a practitioner agrees to be texted: their own, and nobody else's. */
@ApplicationScoped
@Transactional
@Unrestricted("Everybody's own, and nobody else's: each statement names the person who is signed in")
@ConsentNotNeeded("The number of somebody who works here")
public class MobileService {

    @Inject
    EntityManager em;

    @Inject
    Transports transports;

    @Inject
    CurrentUser user;

    /** A number, and when its owner agreed to be texted on it. */
    public record Agreed(String number, Instant at) {}

    /** Empty where they gave none. */
    public Optional<Agreed> own() {
        return mine().map(mobile -> new Agreed(mobile.number(), mobile.agreedAt()));
    }

    /** Whether they are one of those who can be texted: whoever is not is not asked for a number that nobody would use. */
    public boolean isPossible() {
        return user.practitionerId() != null && user.accountId() != null;
    }

    /** Whether a text would arrive: the operator has set up a way for them. */
    public boolean canText() {
        return transports.canText();
    }

    /**
     * Keeps their number.
     *
     * @param agreed that they agree to be texted on it
     */
    public void agree(@Nullable String number, boolean agreed) {
        UUID me = user.accountId();
        if (me == null || !isPossible()) {
            throw new RefusedException("not-texted", "Only the practitioners of a service are texted.");
        }
        Entered entered = new Entered();
        String typed = entered.line("number", number, Telephone.LONGEST, "Enter your mobile number");
        entered.check(Telephone.isOne(typed), "number", "Enter a telephone number like 07700 900982");
        entered.check(agreed, "agreed", "Tick the box if you agree. Without it we keep no number");
        entered.done();
        Instant now = London.now();
        mine().ifPresentOrElse(mobile -> mobile.agree(typed, now), () -> em.persist(new Mobile(me, typed, now)));
        em.flush();
    }

    /** They are texted no more, and the number is gone. Again changes nothing. */
    public void stop() {
        mine().ifPresent(em::remove);
    }

    private Optional<Mobile> mine() {
        return em.createQuery("select m from Mobile m where m.accountId = :me", Mobile.class)
                .setParameter("me", user.accountId())
                .getResultStream()
                .findFirst();
    }
}
