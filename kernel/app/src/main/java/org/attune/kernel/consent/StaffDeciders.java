package org.attune.kernel.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.attune.api.validation.Text;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.child.ContactService;
import org.jspecify.annotations.Nullable;

/** Who decides about one request, what that stands on, and what staff record about it. */
@ApplicationScoped
@Transactional
@ConsentNotNeeded("This is how it is found out who consents")
public class StaffDeciders {

    @Inject
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    ConsentAccess access;

    @Inject
    Deciders deciders;

    @Inject
    ContactService contacts;

    @Inject
    Reconsideration reconsideration;

    @Inject
    AuditLog audit;

    /** Why somebody without parental responsibility may answer; null where nothing was chosen. */
    public record StandingForm(
            @Nullable UUID personId,
            @Nullable StandingKind kind,
            @Nullable String givenBy,
            @Nullable LocalDate givenOn,
            @Nullable LocalDate endsOn,
            @Nullable String note) {}

    @Requires(Permission.RECORD_CONSENT)
    public WhoView view(UUID request) {
        List<Consent> asked = access.asked(request);
        UUID child = asked.get(0).getChildId();
        audit.read("attune.consent", request, child);
        return WhoView.of(request, asked, deciders.of(child), user.may(Permission.WORK_CASES));
    }

    /** Where the child or young person can be reached themselves. */
    @Requires(Permission.RECORD_CONSENT)
    public void reachThemselves(UUID request, @Nullable String email, @Nullable String mobile) {
        UUID child = access.asked(request).get(0).getChildId();
        String address = Text.tidy(email);
        if (address.isEmpty()) {
            throw new InvalidException("email", "Enter their own email address");
        }
        contacts.keepThemselves(deciders.of(child).child(), address, Text.tidy(mobile));
        reconsideration.of(child);
    }

    @Requires({Permission.WORK_CASES, Permission.VIEW_INBOX})
    public void addStanding(UUID request, StandingForm form) {
        UUID child = access.asked(request).get(0).getChildId();
        Deciders.Facts facts = deciders.of(child);
        ConsentFields fields = new ConsentFields();
        boolean known =
                facts.people().stream().anyMatch(person -> person.id().equals(form.personId()) && mayBeGiven(person));
        UUID contact = form.personId();
        StandingKind kind = form.kind();
        if (contact == null || !known) {
            fields.add("person", "Choose who may answer");
        }
        if (kind == null) {
            fields.add("kind", "Choose why they may answer");
        }
        String by = fields.line("givenBy", form.givenBy(), "Enter who delegated it, or which court made the order");
        LocalDate from = fields.pastDay("givenOn", form.givenOn(), "Enter the day on which it was given or made");
        if (form.endsOn() != null && form.endsOn().isBefore(from)) {
            fields.add("endsOn", "The last day must be the same as or after the day it was given");
        }
        String note = fields.optionalNote("note", form.note());
        fields.check();
        if (contact != null && kind != null) {
            em.persist(new ConsentStanding(child, contact, kind, by, from, form.endsOn(), note));
            reconsideration.of(child);
        }
    }

    /** Yesterday was its last day: from now on it lets nobody answer. */
    @Requires({Permission.WORK_CASES, Permission.VIEW_INBOX})
    public void endStanding(UUID request, UUID standingId) {
        UUID child = access.asked(request).get(0).getChildId();
        ConsentStanding standing = deciders.of(child).standings().stream()
                .filter(one -> one.getId().equals(standingId))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("There is no such entry."));
        LocalDate yesterday = London.today().minusDays(1);
        standing.end(yesterday.isBefore(standing.getGivenOn()) ? standing.getGivenOn() : yesterday);
        reconsideration.of(child);
    }

    /** Who holds parental responsibility needs nothing more, and the child is asked for themselves. */
    static boolean mayBeGiven(Person person) {
        return !person.holdsResponsibility() && !person.self();
    }
}
