package org.attune.plugins.districtdays;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attune.api.child.ChildRecords;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.page.Lookups;
import org.attune.api.place.DistrictPlace;
import org.attune.api.place.Districts;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/** Reads families that were referred; each look is written down. */
@ApplicationScoped
@Transactional
@Requires(Permission.WORK_SERVICE)
@ConsentNotNeeded("Reads what is held: consent is to the work, not to keeping what it found")
public class VigViews {

    static final int PAGE = 50;

    private static final UUID NOBODY = new UUID(0, 0);

    @Inject
    EntityManager em;

    @Inject
    VigAccess access;

    @Inject
    VigConsents consents;

    @Inject
    VigCycles cycles;

    @Inject
    VigGoals goals;

    @Inject
    Lookups lookups;

    @Inject
    Places places;

    @Inject
    Districts districts;

    @Inject
    Accounts accounts;

    @Inject
    ChildRecords records;

    @Inject
    CurrentUser user;

    /** A family in a list. */
    public record Row(
            UUID id,
            String child,
            String district,
            String referredOn,
            String guider,
            VigState state,
            boolean filmsWaiting) {}

    /** @param next goes into the address for the older ones; null at the end */
    public record Rows(List<Row> items, @Nullable UUID next) {}

    /**
     * Those whom the reader may see, those referred last first.
     *
     * @param over whether those whose work is over, or the others
     * @param before only those that were recorded before this one; null for the newest
     */
    public Rows list(boolean over, @Nullable UUID before) {
        access.requireOffered();
        TypedQuery<VigReferral> query = em.createQuery(
                        "select r from DistrictDaysVigReferral r join fetch r.child left join fetch r.guider"
                                + " where r.state in :states"
                                + (before == null ? "" : " and r.id < :before")
                                + (access.seesAll()
                                        ? ""
                                        : " and (r.guider.id = :me or (r.recordedBy = :account and r.state = :waiting))")
                                + " order by r.id desc",
                        VigReferral.class)
                .setParameter(
                        "states",
                        over ? Set.of(VigState.DONE, VigState.ENDED) : Set.of(VigState.WAITING, VigState.UNDER_WAY));
        if (before != null) {
            query.setParameter("before", before);
        }
        if (!access.seesAll()) {
            query.setParameter("me", or(user.practitionerId()))
                    .setParameter("account", or(user.accountId()))
                    .setParameter("waiting", VigState.WAITING);
        }
        List<VigReferral> found = query.setMaxResults(PAGE + 1).getResultList();
        List<VigReferral> shown = found.size() > PAGE ? found.subList(0, PAGE) : found;
        records.listed(
                VigAccess.TABLE,
                shown.stream().map(one -> one.getChild().getId()).toList());
        return new Rows(rows(shown), found.size() > PAGE ? shown.get(PAGE - 1).getId() : null);
    }

    private static UUID or(@Nullable UUID id) {
        return id == null ? NOBODY : id;
    }

    private List<Row> rows(List<VigReferral> shown) {
        Map<UUID, String> names =
                districts.all().stream().collect(Collectors.toMap(DistrictPlace::id, DistrictPlace::name));
        Set<UUID> films = withFilms(shown.stream().map(VigReferral::getId).toList());
        return shown.stream()
                .map(one -> new Row(
                        one.getId(),
                        one.getChild().getFullName(),
                        names.getOrDefault(one.getDistrictId(), ""),
                        London.wordsOrNothing(one.getReferredOn()),
                        guider(one),
                        one.getState(),
                        films.contains(one.getId())))
                .toList();
    }

    private Set<UUID> withFilms(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : em.createQuery(
                                "select c.referralId from DistrictDaysVigCycle c where c.referralId in :ids and c.film in :waiting",
                                UUID.class)
                        .setParameter("ids", ids)
                        .setParameter("waiting", Set.of(FilmState.TO_DELETE, FilmState.TO_GIVE))
                        .getResultStream()
                        .collect(Collectors.toSet());
    }

    private static String guider(VigReferral referral) {
        Practitioner guider = referral.getGuider();
        return guider == null ? "" : guider.getName();
    }

    /** @throws org.attune.api.problem.NotFoundException where there is none, or none that this person may see */
    public VigView of(@Nullable UUID id) {
        VigReferral referral = access.read(id);
        records.read(VigAccess.TABLE, referral.getId(), referral.getChild().getId());
        List<VigConsent> agreed = consents.of(referral);
        List<VigCycle> films = cycles.of(referral);
        boolean filmed = agreed.stream().anyMatch(one -> one.isLive() && one.getKind() == ConsentKind.VIDEO);
        int most = accounts.rules().vigCycles();
        UUID work = referral.getWorkId();
        return new VigView(
                referral.getId(),
                referral.getChild().getId(),
                referral.getChild().getFullName(),
                London.wordsOrNothing(referral.getChild().getDateOfBirth()),
                referral.getDistrictId(),
                places.district(referral.getDistrictId()).name(),
                referral.getState(),
                London.wordsOrNothing(referral.getReferredOn()),
                referral.getCommissionerName() + ", "
                        + referral.getCommissioner().words(),
                referral.criteria(),
                referral.getWhy(),
                referral.getParentName(),
                referral.getParentContact(),
                guider(referral),
                work,
                work == null ? "" : lookups.found(Work.class, work, "work").getTitle(),
                referral.getOutcome(),
                London.wordsOrNothing(referral.getEndedOn()),
                agreed.stream().map(VigViews::agreed).toList(),
                filmed,
                filmed && films.size() < most && referral.getState() == VigState.UNDER_WAY,
                most,
                films.stream().map(VigViews::cycle).toList(),
                (int) films.stream()
                        .filter(one -> one.getFilm() != one.getFilm().done())
                        .count(),
                goals.of(referral).stream().map(VigViews::goal).toList());
    }

    private static VigView.Agreed agreed(VigConsent one) {
        Standing standing = one.getStanding();
        return new VigView.Agreed(
                one.getId(),
                one.getKind().words(),
                "%s, on %s, %s%s"
                        .formatted(
                                one.getGivenBy(),
                                London.wordsOrNothing(one.getGivenOn()),
                                one.getHow().words().toLowerCase(Locale.UK),
                                standing == null ? "" : ". " + standing.words()),
                "Told to %s. Recorded by %s".formatted(one.getToldTo(), one.getRecordedBy()),
                one.getNote(),
                one.getScanId(),
                one.isLive()
                        ? ""
                        : "%s, on %s. %s"
                                .formatted(
                                        one.getWithdrawnBy(),
                                        London.wordsOrNothing(one.getWithdrawnOn()),
                                        one.getWithdrawnNote()),
                one.isLive());
    }

    private static VigView.Cycle cycle(VigCycle one) {
        return new VigView.Cycle(
                one.getId(),
                one.getNumber(),
                London.wordsOrNothing(one.getFilmedOn()),
                one.getWhat(),
                one.getFilm(),
                London.wordsOrNothing(one.getFilmGoneOn()),
                London.wordsOrNothing(one.getReviewedOn()),
                one.getSeen(),
                one.getNextStep());
    }

    private static VigView.Goal goal(VigGoal one) {
        return new VigView.Goal(
                one.getId(),
                one.getWords(),
                one.getBeforeScore(),
                London.wordsOrNothing(one.getBeforeOn()),
                one.getAfterScore(),
                London.wordsOrNothing(one.getAfterOn()));
    }
}
