package org.attune.examples;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.ManyToOne;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.ledger.AccountKey;
import org.attune.api.ledger.AccountTerms;
import org.attune.api.ledger.Booking;
import org.attune.api.ledger.LedgerAccount;
import org.attune.api.ledger.LedgerUnit;
import org.attune.api.ledger.TimeLedger;
import org.attune.api.page.Lookups;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.validation.Entered;
import org.attune.api.work.Ending;
import org.attune.api.work.PlannedWork;
import org.attune.api.work.WorkState;
import org.jspecify.annotations.Nullable;

/** Plans work on an account, charges what was worked, and ends it. */
@ApplicationScoped
@Transactional
public class AdviceWork {

    @Inject
    EntityManager em;

    @Inject
    TimeLedger ledger;

    @Inject
    Lookups lookups;

    /** What the plugin adds: who leads it. */
    @Entity(name = "AdviceWork")
    static class Work extends PlannedWork {

        @ManyToOne
        private @Nullable Practitioner lead;

        protected Work() {}

        Work(LedgerAccount account, String title, LocalDate on, UUID submission) {
            super(account, submission);
            describe(title, on);
        }

        void ledBy(@Nullable Practitioner who) {
            lead = who;
        }

        @Override
        public String words() {
            return "Advice, " + getTitle() + (lead == null ? "" : ", " + lead.getName());
        }
    }

    /** As somebody plans it. */
    record Typed(@Nullable UUID lead, @Nullable String hours) {}

    /** Reserves the time. */
    void plan(AccountKey key, AccountTerms terms, Typed typed, LocalDate day, UUID submission) {
        Entered entered = new Entered();
        Practitioner lead = lookups.person(entered, "lead", typed.lead(), day);
        int minutes = ledger.measure(LedgerUnit.HOURS)
                .entered(entered, "hours", typed.hours(), 1, "Enter a number of hours, for example 6 or 1.5");
        entered.done();
        Work work = new Work(ledger.open(key, terms), "Training for SENCOs", day, submission);
        work.ledBy(lead);
        work.plan(ledger, minutes, "", submission);
        em.persist(work);
    }

    /** Charges it to what was reserved. The account is held meanwhile. */
    UUID worked(UUID id, int worked, LocalDate day, UUID submission) {
        Work work = lookups.whole(
                Work.class, "select w from AdviceWork w left join fetch w.lead where w.id = :id", id, "work");
        work.requireOpen();
        UUID charge = work.charge(ledger, Booking.of(worked, day, work.words(), submission));
        return charge;
    }

    /** Gives back what is still reserved. */
    void end(UUID id, @Nullable WorkState state, @Nullable String outcome, UUID submission) {
        Work work = lookups.found(Work.class, id, "work");
        work.end(ledger, Ending.entered(state, outcome), submission);
    }
}
