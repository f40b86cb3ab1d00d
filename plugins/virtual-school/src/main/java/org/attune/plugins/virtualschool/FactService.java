package org.attune.plugins.virtualschool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.api.child.Child;
import org.attune.api.child.YoungPerson;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.page.Lookups;
import org.attune.api.persistence.Submissions;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.tenancy.CurrentAuthority;
import org.attune.api.time.London;
import org.attune.api.validation.Entered;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what decides who consents for a child, and where the child lives: each with its evidence, ended and never changed. Whoever sees
 * the child reads it; the Virtual School and the social worker keep it ({@link RollAccess#keep}).
 */
@ApplicationScoped
@Transactional
@Requires({Permission.RUN_VIRTUAL_SCHOOL, Permission.ASK_FOR_CHILD_IN_CARE, Permission.WORK_CASES, Permission.VIEW_INBOX
})
@ConsentNotNeeded("This is how it is found out who consents")
public class FactService {

    private static final int AUTHORITY = 120;
    private static final int EVIDENCE = 1000;

    @Inject
    EntityManager em;

    @Inject
    RollAccess access;

    @Inject
    Accounts accounts;

    @Inject
    PlanFollowing plans;

    @Inject
    CurrentUser user;

    @Inject
    CurrentAuthority authority;

    @Inject
    Lookups lookups;

    /** A fact as somebody typed it. */
    public record Typed(
            @Nullable FactKind kind,
            @Nullable String who,
            @Nullable String authority,
            @Nullable LocalDate from,
            @Nullable String evidence,
            @Nullable LocalDate seenOn) {}

    /** All that was ever recorded, the newest first. */
    List<Fact> of(UUID childId) {
        return em.createQuery(
                        "select f from VirtualSchoolFact f where f.childId = :child order by f.from desc, f.id desc",
                        Fact.class)
                .setParameter("child", childId)
                .getResultList();
    }

    /** Who consents on a day, by what is recorded. */
    Consenters consenters(Child child, List<Fact> facts, LocalDate day) {
        return Consenters.of(
                child.getFullName(), child.getDateOfBirth(), authority.get().name(), day, facts);
    }

    /** The name of a child about whom something is to be recorded. */
    public String childName(@Nullable UUID childId) {
        return access.keep(childId).getChild().getFullName();
    }

    /** What may be chosen of a topic, as this authority's options say. */
    public List<FactKind> kinds(FactTopic topic) {
        boolean before = accounts.rules().previouslyInCare();
        return FactKind.of(topic).stream()
                .filter(one -> before || !one.isAfterCare())
                .toList();
    }

    /** @throws org.attune.api.problem.InvalidException where something is missing or cannot be */
    public void add(@Nullable UUID childId, FactTopic topic, Typed typed, UUID submission) {
        Child child = access.keep(childId).getChild();
        if (Submissions.made(em, Fact.class, submission).isPresent()) {
            return;
        }
        LocalDate today = London.today();
        Entered entered = new Entered();
        FactKind kind = entered.chosen("kind", typed.kind(), kinds(topic).get(0), "Choose which it is");
        entered.check(kinds(topic).contains(kind), "kind", "Choose one of the list");
        LocalDate from = entered.day("from", typed.from(), today, "Enter the day from which it holds");
        entered.check(
                !from.isBefore(child.getDateOfBirth()), "from", "Enter a day on or after the child’s date of birth");
        String who = entered.optionalLine("who", typed.who(), Entered.LINE);
        entered.check(!needsWho(topic) || !who.isEmpty(), "who", "Enter their name");
        String other = entered.optionalLine("authority", typed.authority(), AUTHORITY);
        String evidence = entered.needed("evidence", typed.evidence(), EVIDENCE, "Say what was seen that shows it");
        LocalDate seen = entered.day("seenOn", typed.seenOn(), today, "Enter the day on which it was seen");
        checkAge(entered, kind, YoungPerson.decides(child.getDateOfBirth(), from));
        entered.done();
        em.persist(new Fact(child.getId(), kind, from, submission)
                .about(who, other)
                .seen(evidence, seen, user.getDisplayName()));
        em.flush();
        plans.follow(child.getId());
    }

    static boolean needsWho(FactTopic topic) {
        return topic == FactTopic.RESPONSIBILITY || topic == FactTopic.FINDING;
    }

    private static void checkAge(Entered entered, FactKind kind, boolean grown) {
        entered.check(
                kind != FactKind.COMPETENT || !grown,
                "kind",
                "From 16 it is about capacity: the child is not under 16");
        entered.check(
                kind != FactKind.LACKS_CAPACITY || grown,
                "kind",
                "Under 16 it is about competence: the child is not 16 yet");
    }

    /** One that this person may end. */
    public Fact get(@Nullable UUID id) {
        Fact fact = lookups.whole(Fact.class, "select f from VirtualSchoolFact f where f.id = :id", id, "entry");
        access.keep(fact.getChildId());
        return fact;
    }

    /** From the day after its last day on it decides nothing. */
    public void end(@Nullable UUID id, @Nullable LocalDate lastDay) {
        Fact fact = em.find(Fact.class, get(id).getId(), LockModeType.PESSIMISTIC_WRITE);
        if (fact.getUntil() != null) {
            throw new RefusedException("ended", "Somebody ended this already.");
        }
        Entered entered = new Entered();
        LocalDate day = entered.day("until", lastDay, London.today(), "Enter its last day");
        entered.check(
                !day.isBefore(fact.getFrom()),
                "until",
                "It began on " + London.words(fact.getFrom()) + ": enter that day or a later one");
        entered.done();
        fact.end(day);
        em.flush();
        plans.follow(fact.getChildId());
    }
}
