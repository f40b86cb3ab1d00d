package org.attune.plugins.virtualschool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attune.api.child.Child;
import org.attune.api.child.ChildName;
import org.attune.api.child.ChildRecords;
import org.attune.api.child.TypedChild;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.page.Choice;
import org.attune.api.persistence.Submissions;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.People;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.security.Role;
import org.attune.api.time.London;
import org.attune.api.validation.Entered;
import org.jspecify.annotations.Nullable;

/** The Virtual School's roll: which children are on it, and which social worker is responsible for each. */
@ApplicationScoped
@Transactional
@ConsentNotNeeded("The Virtual School’s duty, under the Children Act 1989, section 22; consent is to an involvement")
public class RollService {

    private static final int SHOWN = 50;

    @Inject
    EntityManager em;

    @Inject
    ChildRecords records;

    @Inject
    PlanFollowing plans;

    @Inject
    RollAccess access;

    @Inject
    People people;

    /** A line of the roll. @param status in whose care; empty where nothing says so */
    public record Line(UUID enrolmentId, UUID childId, String name, int age, String status, String socialWorker) {}

    /** A part of the roll. @param next after which line the next part begins; null at the end */
    public record Roll(List<Line> lines, @Nullable UUID next) {}

    /** By name: all of them for those who see all, else their own. @param after the last line of the part before */
    @Requires({
        Permission.RUN_VIRTUAL_SCHOOL,
        Permission.ASK_FOR_CHILD_IN_CARE,
        Permission.VIEW_INBOX,
        Permission.WORK_CASES
    })
    public Roll list(@Nullable UUID after) {
        Enrolment last = after == null ? null : em.find(Enrolment.class, after);
        String whose = access.seesAll()
                ? ""
                : " and (e.socialWorkerId = :me or c.id in (select r.child.id from VirtualSchoolRequest r where r.practitioner.id = :person))";
        String later = last == null
                ? ""
                : " and (c.familyName > :family or (c.familyName = :family and (c.givenName > :given"
                        + " or (c.givenName = :given and e.id > :id))))";
        TypedQuery<Enrolment> query = em.createQuery(
                "select e from VirtualSchoolEnrolment e join fetch e.child c where e.leftOn is null" + whose + later
                        + " order by c.familyName, c.givenName, e.id",
                Enrolment.class);
        if (!whose.isEmpty()) {
            query.setParameter("me", access.account()).setParameter("person", access.practitioner());
        }
        if (last != null) {
            query.setParameter("family", last.getChild().getFamilyName())
                    .setParameter("given", last.getChild().getGivenName())
                    .setParameter("id", last.getId());
        }
        List<Enrolment> found = query.setMaxResults(SHOWN + 1).getResultList();
        List<Enrolment> shown = found.subList(0, Math.min(SHOWN, found.size()));
        records.listed(
                RollAccess.TABLE,
                shown.stream().map(one -> one.getChild().getId()).toList());
        return new Roll(
                lines(shown), found.size() > SHOWN ? shown.get(SHOWN - 1).getId() : null);
    }

    private List<Line> lines(List<Enrolment> shown) {
        Map<UUID, String> workers = names(shown);
        Map<UUID, String> status =
                status(shown.stream().map(one -> one.getChild().getId()).toList());
        return shown.stream()
                .map(one -> new Line(
                        one.getId(),
                        one.getChild().getId(),
                        one.getChild().getFullName(),
                        London.age(one.getChild().getDateOfBirth()),
                        status.getOrDefault(one.getChild().getId(), ""),
                        workers.getOrDefault(one.getSocialWorkerId(), "")))
                .toList();
    }

    Map<UUID, String> names(List<Enrolment> of) {
        return people
                .named(of.stream()
                        .map(Enrolment::getSocialWorkerId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(People.Person::accountId, People.Person::name));
    }

    private Map<UUID, String> status(List<UUID> children) {
        LocalDate today = London.today();
        return children.isEmpty()
                ? Map.of()
                : em
                        .createQuery(
                                "select f from VirtualSchoolFact f where f.childId in :children and f.topic = :status order by f.from",
                                Fact.class)
                        .setParameter("children", children)
                        .setParameter("status", FactTopic.STATUS)
                        .getResultList()
                        .stream()
                        .filter(one -> one.isLive(today))
                        .collect(Collectors.toMap(
                                Fact::getChildId, one -> one.getKind().words(), (one, other) -> one + "; " + other));
    }

    /** Those who may be named as a child's social worker. */
    @Requires(Permission.RUN_VIRTUAL_SCHOOL)
    public List<Choice> socialWorkers() {
        return people.holding(Role.SOCIAL_WORKER).stream()
                .map(one -> new Choice(one.accountId(), one.name()))
                .toList();
    }

    /**
     * Puts a child on the roll. Who has no record yet gets one.
     *
     * @return the child's id; the same where the form is sent again
     * @throws org.attune.api.problem.InvalidException where something is missing
     * @throws RefusedException where the child is on the roll already
     */
    @Requires(Permission.RUN_VIRTUAL_SCHOOL)
    public UUID enrol(TypedChild typed, @Nullable UUID socialWorkerId, UUID submission) {
        UUID before = Submissions.made(em, Enrolment.class, submission).orElse(null);
        if (before != null) {
            return em.find(Enrolment.class, before).getChild().getId();
        }
        Entered entered = new Entered();
        ChildName name = typed.check(entered);
        checkWorker(entered, socialWorkerId);
        entered.done();
        UUID childId = name.in(records).orElseGet(() -> name.addTo(records));
        // Held: of two who enrol the same child at once, the second is told.
        Child child = em.find(Child.class, childId, LockModeType.PESSIMISTIC_WRITE);
        long already = em.createQuery(
                        "select count(e) from VirtualSchoolEnrolment e where e.child.id = :child and e.leftOn is null",
                        Long.class)
                .setParameter("child", childId)
                .getSingleResult();
        if (already > 0) {
            throw new RefusedException("on-the-roll", "This child is on the roll already. Look for them in the list.");
        }
        Enrolment enrolment = new Enrolment(child, submission);
        enrolment.under(socialWorkerId);
        em.persist(enrolment);
        em.flush();
        plans.follow(childId);
        return childId;
    }

    private void checkWorker(Entered entered, @Nullable UUID accountId) {
        entered.check(
                accountId == null
                        || people.holding(Role.SOCIAL_WORKER).stream()
                                .anyMatch(one -> one.accountId().equals(accountId)),
                "worker",
                "Choose a social worker of the list");
    }

    /** @param accountId null where nobody is named any more: then no social worker sees the child */
    @Requires(Permission.RUN_VIRTUAL_SCHOOL)
    public void nameSocialWorker(@Nullable UUID childId, @Nullable UUID accountId) {
        Enrolment enrolment = access.keep(childId);
        Entered entered = new Entered();
        checkWorker(entered, accountId);
        entered.done();
        enrolment.under(accountId);
        em.flush();
    }

    /** Takes a child off the roll. Everything that was kept stays in the child's record. */
    @Requires(Permission.RUN_VIRTUAL_SCHOOL)
    public void leave(@Nullable UUID childId) {
        Enrolment enrolment = access.keep(childId);
        long open = em.createQuery(
                        "select count(r) from VirtualSchoolRequest r where r.child.id = :child and r.state in :open",
                        Long.class)
                .setParameter("child", childId)
                .setParameter("open", RequestService.OPEN)
                .getSingleResult();
        if (open > 0) {
            throw new RefusedException("request-open", "There is an open request for this child. End it first.");
        }
        enrolment.leave(London.today());
        em.flush();
        plans.follow(enrolment.getChild().getId());
    }
}
