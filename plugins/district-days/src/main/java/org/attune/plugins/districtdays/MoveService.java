package org.attune.plugins.districtdays;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.attune.api.ledger.Booking;
import org.attune.api.ledger.LedgerAccount;
import org.attune.api.ledger.LedgerPeriod;
import org.attune.api.ledger.TimeLedger;
import org.attune.api.notice.Notices;
import org.attune.api.notice.Recipient;
import org.attune.api.page.Lookups;
import org.attune.api.persistence.Submissions;
import org.attune.api.place.DistrictPlace;
import org.attune.api.problem.ForbiddenException;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.security.Role;
import org.attune.api.time.London;
import org.attune.api.validation.Entered;
import org.jspecify.annotations.Nullable;

/** Moves days between districts: one asks, two others approve, and the second approval moves them. */
@ApplicationScoped
@Transactional
public class MoveService {

    private static final int APPROVALS = 2;
    private static final int REASON = 1000;

    @Inject
    EntityManager em;

    @Inject
    Lookups lookups;

    @Inject
    Places places;

    @Inject
    Accounts accounts;

    @Inject
    TimeLedger ledger;

    @Inject
    Notices notices;

    @Inject
    CurrentUser user;

    /** What is asked, as it was typed. */
    public record Asked(
            @Nullable UUID fromId,
            @Nullable UUID toId,
            @Nullable String days,
            @Nullable String reason) {}

    /**
     * Asks for it. Sent twice, it is asked once.
     *
     * @return its id
     * @throws org.attune.api.problem.InvalidException where something is missing, or is not free now
     */
    @Requires({Permission.WORK_SERVICE, Permission.MANAGE_SERVICE})
    public UUID ask(LedgerPeriod period, Asked asked, UUID submission) {
        UUID me = account();
        Optional<UUID> before = Submissions.made(em, Move.class, submission);
        if (before.isPresent()) {
            return before.get();
        }
        Entered entered = new Entered();
        int minutes = accounts.measure()
                .entered(entered, "days", asked.days(), 1, "Enter a number of days, for example 5 or 2.5");
        String reason = entered.needed("reason", asked.reason(), REASON, "Say why: both districts’ people read it");
        entered.check(asked.fromId() != null, "from", "Choose the district that gives them");
        entered.check(asked.toId() != null, "to", "Choose the district that gets them");
        entered.check(asked.toId() == null || !asked.toId().equals(asked.fromId()), "to", "Choose another district");
        entered.done();
        DistrictPlace from = places.district(asked.fromId());
        DistrictPlace to = places.district(asked.toId());
        entered.check(accounts.find(to.id(), period).isPresent(), "to", to.name() + " has no days of this year yet");
        int free =
                accounts.find(from.id(), period).map(LedgerAccount::available).orElse(0);
        entered.check(
                minutes <= free,
                "days",
                from.name() + " has " + accounts.measure().words(free) + " free");
        entered.done();
        Move move = new Move(from.id(), to.id(), period, minutes, reason, submission);
        move.askedBy(me, user.getDisplayName(), London.today());
        em.persist(move);
        em.flush();
        notices.tell(DistrictNotices.asked(move), approvers());
        return move.getId();
    }

    /** Of a year, the newest first. */
    @Requires({Permission.WORK_SERVICE, Permission.MANAGE_SERVICE})
    public List<MoveView> of(LedgerPeriod period) {
        List<Move> moves = em.createQuery(
                        "select m from DistrictDaysMove m where m.yearKind = :kind and m.year = :year order by m.id desc",
                        Move.class)
                .setParameter("kind", period.kind())
                .setParameter("year", period.year())
                .setMaxResults(REASON / 5)
                .getResultList();
        return views(moves);
    }

    /** @throws org.attune.api.problem.NotFoundException where there is none */
    @Requires({Permission.WORK_SERVICE, Permission.MANAGE_SERVICE})
    public MoveView view(@Nullable UUID id) {
        return views(List.of(lookups.found(Move.class, id, "move"))).get(0);
    }

    /**
     * Approves it; the second approval moves the days. Not by whoever asked, nor twice by one.
     *
     * @throws RefusedException where it is decided already, it is the reader's own, or so many days are not free any more
     */
    @Requires(Permission.MANAGE_SERVICE)
    public void approve(@Nullable UUID id) {
        UUID me = account();
        Move move = asked(id);
        List<MoveApproval> before = approvals(List.of(move.getId()));
        if (move.getAskedBy().equals(me)
                || before.stream().anyMatch(one -> one.getAccountId().equals(me))) {
            throw new RefusedException(
                    "somebody-else-approves",
                    "Two people approve who did not ask for it. You did one of the two already.");
        }
        em.persist(new MoveApproval(move.getId(), me, user.getDisplayName()));
        em.flush();
        if (before.size() + 1 >= APPROVALS) {
            move(move);
        }
    }

    private void move(Move move) {
        DistrictPlace from = places.district(move.getFromId());
        // Both are held in the order of their ids, so that two moves at once never wait for each other.
        boolean fromFirst = move.getFromId().compareTo(move.getToId()) < 0;
        LedgerAccount first = accounts.hold(fromFirst ? move.getFromId() : move.getToId(), move.period());
        LedgerAccount second = accounts.hold(fromFirst ? move.getToId() : move.getFromId(), move.period());
        LedgerAccount gives = fromFirst ? first : second;
        LedgerAccount gets = fromFirst ? second : first;
        if (gives.available() < move.getMinutes()) {
            throw new RefusedException(
                    "no-days-left",
                    from.name() + " has only " + accounts.measure().words(gives.available())
                            + " free now: somebody planned or moved them meanwhile. Nothing was moved. Decline this, or wait until days come back.");
        }
        UUID moved = ledger.move(
                gives.id(),
                gets.id(),
                Booking.of(
                                move.getMinutes(),
                                London.today(),
                                "From " + from.name() + " to "
                                        + places.district(move.getToId()).name(),
                                move.getId())
                        .because(move.getReason()));
        move.moved(moved, London.today());
        em.flush();
        notices.tell(DistrictNotices.moved(move), List.of(new Recipient.Person(move.getAskedBy())));
    }

    /** Declines it, or, by whoever asked, withdraws it. */
    @Requires({Permission.WORK_SERVICE, Permission.MANAGE_SERVICE})
    public void end(@Nullable UUID id, @Nullable String because) {
        UUID me = account();
        Move move = asked(id);
        boolean mine = move.getAskedBy().equals(me);
        if (!mine) {
            user.require(Permission.MANAGE_SERVICE);
        }
        Entered entered = new Entered();
        String reason = entered.needed("because", because, REASON, "Say why: whoever asked reads it");
        entered.done();
        move.end(mine ? MoveState.WITHDRAWN : MoveState.DECLINED, user.getDisplayName(), reason, London.today());
        em.flush();
        notices.tell(DistrictNotices.declined(move), List.of(new Recipient.Person(move.getAskedBy())));
    }

    private Move asked(@Nullable UUID id) {
        Move move = em.find(Move.class, lookups.found(Move.class, id, "move").getId(), LockModeType.PESSIMISTIC_WRITE);
        if (!move.isAsked()) {
            throw new RefusedException(
                    "already-decided",
                    "This was decided already: " + move.getState().words() + ". Nothing was changed.");
        }
        return move;
    }

    private List<MoveApproval> approvals(List<UUID> moves) {
        return moves.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select a from DistrictDaysMoveApproval a where a.moveId in :moves order by a.id",
                                MoveApproval.class)
                        .setParameter("moves", moves)
                        .getResultList();
    }

    private List<MoveView> views(List<Move> moves) {
        List<MoveApproval> approvals = approvals(moves.stream().map(Move::getId).toList());
        return moves.stream()
                .map(move -> view(
                        move,
                        approvals.stream()
                                .filter(one -> one.getMoveId().equals(move.getId()))
                                .toList()))
                .toList();
    }

    private MoveView view(Move move, List<MoveApproval> approvals) {
        UUID me = user.accountId();
        boolean mine = move.getAskedBy().equals(me);
        boolean office = move.isAsked() && me != null && user.may(Permission.MANAGE_SERVICE);
        return new MoveView(
                move.getId(),
                places.district(move.getFromId()).name(),
                places.district(move.getToId()).name(),
                move.period(),
                accounts.measure().words(move.getMinutes()),
                move.getReason(),
                move.getAskedName(),
                move.getAskedOn(),
                move.getState(),
                approvals.stream().map(MoveApproval::getName).toList(),
                move.getEndedName().isEmpty()
                        ? London.wordsOrNothing(move.getEndedOn())
                        : move.getEndedName() + ", " + London.wordsOrNothing(move.getEndedOn()) + ": "
                                + move.getEndedBecause(),
                office && !mine && approvals.stream().noneMatch(one -> Objects.equals(one.getAccountId(), me)),
                move.isAsked() && mine || office,
                mine);
    }

    /** A person: three of them are needed, and a program is none. */
    private UUID account() {
        UUID me = user.accountId();
        if (me == null) {
            throw new ForbiddenException("Days are moved by people who sign in, not by programs.");
        }
        return me;
    }

    private static List<Recipient> approvers() {
        return List.of(new Recipient.Holders(Role.PRINCIPAL), new Recipient.Holders(Role.BUSINESS_SUPPORT));
    }
}
