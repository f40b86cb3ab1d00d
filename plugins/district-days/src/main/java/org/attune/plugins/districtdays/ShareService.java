package org.attune.plugins.districtdays;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attune.api.ledger.LedgerAccount;
import org.attune.api.ledger.LedgerPeriod;
import org.attune.api.ledger.TimeMeasure;
import org.attune.api.place.DistrictPlace;
import org.attune.api.place.TeamPerson;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.attune.api.validation.Entered;
import org.jspecify.annotations.Nullable;

/** How a district's days are divided over its local team, and who worked them. */
@ApplicationScoped
@Transactional
public class ShareService {

    private static final int WHOLE = 100;

    @Inject
    EntityManager em;

    @Inject
    Places places;

    @Inject
    LocalTeam localTeam;

    @Inject
    Accounts accounts;

    /** Somebody's days of a year. */
    private record Sum(UUID id, String name, int minutes) {

        static Sum of(Object[] row) {
            return new Sum((UUID) row[0], (String) row[1], ((Number) row[2]).intValue());
        }
    }

    /** The local team by name, and after it others who worked here or will. */
    @Requires({Permission.WORK_SERVICE, Permission.MANAGE_SERVICE})
    public List<DistrictView.Person> of(DistrictPlace district, LedgerPeriod period, int given, TimeMeasure measure) {
        Map<UUID, Integer> byWord = byWord(district.id(), period);
        Map<UUID, Integer> used = new HashMap<>();
        Map<UUID, Integer> planned = new HashMap<>();
        Map<UUID, String> names = new LinkedHashMap<>();
        List<TeamPerson> team = localTeam.of(district, London.today());
        team.forEach(one -> names.put(one.practitionerId(), one.name()));
        worked(district.id(), period).forEach(one -> {
            used.put(one.id(), one.minutes());
            names.putIfAbsent(one.id(), one.name());
        });
        leads(district.id(), period).forEach(one -> {
            planned.put(one.id(), one.minutes());
            names.putIfAbsent(one.id(), one.name());
        });
        List<UUID> local = team.stream().map(TeamPerson::practitionerId).toList();
        long others = local.stream().filter(one -> !byWord.containsKey(one)).count();
        int rest = Math.max(
                0, given - byWord.values().stream().mapToInt(Integer::intValue).sum());
        List<DistrictView.Person> people = new ArrayList<>();
        names.forEach((id, name) -> people.add(new DistrictView.Person(
                id,
                name,
                local.contains(id),
                local.contains(id) || byWord.containsKey(id)
                        ? measure.figure(byWord.getOrDefault(id, others == 0 ? 0 : (int) (rest / others)))
                        : "",
                measure.figure(used.getOrDefault(id, 0)),
                measure.figure(planned.getOrDefault(id, 0)))));
        return people;
    }

    /** How much of what was worked the local team did, in words; empty while nothing was. */
    @Requires({Permission.WORK_SERVICE, Permission.MANAGE_SERVICE})
    public String localShare(DistrictPlace district, LedgerPeriod period) {
        List<UUID> local = localTeam.of(district, London.today()).stream()
                .map(TeamPerson::practitionerId)
                .toList();
        List<Sum> all = worked(district.id(), period);
        int whole = all.stream().mapToInt(Sum::minutes).sum();
        int theirs = all.stream()
                .filter(one -> local.contains(one.id()))
                .mapToInt(Sum::minutes)
                .sum();
        return whole == 0 ? "" : Math.round((float) theirs * WHOLE / whole) + "%";
    }

    /**
     * Gives somebody of the team a part of the days by word.
     *
     * @param days as typed; empty for an equal part of the rest
     * @throws org.attune.api.problem.InvalidException where it is no number, or the district has not so many
     */
    @Requires(Permission.MANAGE_SERVICE)
    public void give(
            @Nullable UUID districtId, LedgerPeriod period, @Nullable UUID practitionerId, @Nullable String days) {
        DistrictPlace district = places.district(districtId);
        UUID person = person(district, practitionerId);
        LedgerAccount account = accounts.hold(district.id(), period);
        Share share = find(district.id(), period, person);
        if (days == null || days.isBlank()) {
            if (share != null) {
                em.remove(share);
            }
            return;
        }
        TimeMeasure measure = accounts.measure();
        Entered entered = new Entered();
        int minutes = measure.entered(entered, "days", days, 0, "Enter a number of days, for example 20 or 12.5");
        int others = byWord(district.id(), period).entrySet().stream()
                .filter(one -> !one.getKey().equals(person))
                .mapToInt(Map.Entry::getValue)
                .sum();
        int given = account.available() + account.reserved() + account.used();
        entered.check(
                others + minutes <= given,
                "days",
                "The district has %s, and others have %s of them"
                        .formatted(measure.words(given), measure.words(others)));
        entered.done();
        Share kept = share == null ? new Share(district.id(), period, person) : share;
        kept.setMinutes(minutes);
        if (share == null) {
            em.persist(kept);
        }
        em.flush();
    }

    /** What somebody has by word, as it would be typed; empty for an equal part. */
    @Requires(Permission.MANAGE_SERVICE)
    public String typed(@Nullable UUID districtId, LedgerPeriod period, @Nullable UUID practitionerId) {
        DistrictPlace district = places.district(districtId);
        Share share = find(district.id(), period, person(district, practitionerId));
        return share == null ? "" : accounts.measure().number(share.getMinutes());
    }

    private UUID person(DistrictPlace district, @Nullable UUID practitionerId) {
        return localTeam.of(district, London.today()).stream()
                .map(TeamPerson::practitionerId)
                .filter(one -> one.equals(practitionerId))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("They are not in this district’s team."));
    }

    private @Nullable Share find(UUID districtId, LedgerPeriod period, UUID person) {
        return all(districtId, period).stream()
                .filter(one -> one.getPractitionerId().equals(person))
                .findFirst()
                .orElse(null);
    }

    private List<Share> all(UUID districtId, LedgerPeriod period) {
        return em.createQuery(
                        "select s from DistrictDaysShare s where s.districtId = :district and s.yearKind = :kind and s.year = :year",
                        Share.class)
                .setParameter("district", districtId)
                .setParameter("kind", period.kind())
                .setParameter("year", period.year())
                .getResultList();
    }

    private Map<UUID, Integer> byWord(UUID districtId, LedgerPeriod period) {
        Map<UUID, Integer> found = new HashMap<>();
        all(districtId, period).forEach(one -> found.put(one.getPractitionerId(), one.getMinutes()));
        return found;
    }

    private List<Sum> worked(UUID districtId, LedgerPeriod period) {
        return sums(
                "select p.id, p.name, sum(d.minutes) from DistrictDaysWorked d join d.practitioner p, DistrictDaysWork w"
                        + " where d.workId = w.id and d.takenBackOn is null",
                districtId,
                period);
    }

    private List<Sum> leads(UUID districtId, LedgerPeriod period) {
        return sums(
                "select p.id, p.name, sum(w.openMinutes) from DistrictDaysWork w join w.practitioner p where w.openMinutes > 0",
                districtId,
                period);
    }

    private List<Sum> sums(String select, UUID districtId, LedgerPeriod period) {
        return em
                .createQuery(
                        select + " and w.districtId = :district and w.yearKind = :kind and w.year = :year"
                                + " group by p.id, p.name order by p.name",
                        Object[].class)
                .setParameter("district", districtId)
                .setParameter("kind", period.kind())
                .setParameter("year", period.year())
                .getResultList()
                .stream()
                .map(Sum::of)
                .toList();
    }
}
