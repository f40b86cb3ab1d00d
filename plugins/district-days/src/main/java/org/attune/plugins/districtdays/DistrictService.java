package org.attune.plugins.districtdays;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attune.api.ledger.LedgerAccount;
import org.attune.api.ledger.LedgerPeriod;
import org.attune.api.ledger.TimeMeasure;
import org.attune.api.place.DistrictPlace;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.setting.Setting;
import org.jspecify.annotations.Nullable;

/** Reads a district's year. */
@ApplicationScoped
@Transactional
public class DistrictService {

    static final int MOST = 200;

    @Inject
    EntityManager em;

    @Inject
    Places places;

    @Inject
    Accounts accounts;

    @Inject
    AllocationService allocations;

    @Inject
    FiguresService figures;

    @Inject
    ShareService shares;

    /**
     * All of it at once.
     *
     * @param before only work that was planned before this one; null for the newest
     * @param limit how much work at most, 1 to 200
     */
    @Requires({Permission.WORK_SERVICE, Permission.MANAGE_SERVICE})
    public DistrictView view(@Nullable UUID districtId, LedgerPeriod period, @Nullable UUID before, int limit) {
        DistrictPlace district = places.district(districtId);
        TimeMeasure measure = accounts.measure();
        YearView year = figures.year(period);
        DistrictLine line = year.districts().stream()
                .filter(one -> one.id().equals(district.id()))
                .findFirst()
                .orElseGet(() -> none(district, measure));
        Optional<LedgerAccount> account = accounts.find(district.id(), period);
        List<DistrictView.WorkLine> works = works(district.id(), period, before, limit + 1, measure);
        boolean more = works.size() > limit;
        return new DistrictView(
                line,
                period,
                account.map(LedgerAccount::id).orElse(null),
                allocations
                        .of(district.id(), period)
                        .map(one -> words(one, measure))
                        .orElse(""),
                year.priorities().stream()
                        .filter(one -> one.districtId().equals(district.id()))
                        .toList(),
                more ? works.subList(0, limit) : works,
                more ? works.get(limit - 1).id() : null,
                shares.of(district, period, line.given(), measure),
                shares.localShare(district, period),
                district.inUse());
    }

    private static DistrictLine none(DistrictPlace district, TimeMeasure measure) {
        return new DistrictLine(district.id(), district.name(), district.team(), 0, 0, 0, 0, null, null, 0, measure);
    }

    private static String words(Allocation given, TimeMeasure measure) {
        return "Given " + measure.words(given.getMinutes())
                + (given.getReason().isEmpty() ? ", as every district" : ": " + given.getReason());
    }

    /** Work of a district's year, what was planned last first. */
    @Requires({Permission.WORK_SERVICE, Permission.MANAGE_SERVICE})
    public List<DistrictView.WorkLine> works(
            UUID districtId, LedgerPeriod period, @Nullable UUID before, int limit, TimeMeasure measure) {
        TypedQuery<Work> query = em.createQuery(
                        "select w from DistrictDaysWork w left join fetch w.practitioner left join fetch w.setting"
                                + " where w.districtId = :district and w.yearKind = :kind and w.year = :year"
                                + (before == null ? "" : " and w.id < :before") + " order by w.id desc",
                        Work.class)
                .setParameter("district", districtId)
                .setParameter("kind", period.kind())
                .setParameter("year", period.year());
        if (before != null) {
            query.setParameter("before", before);
        }
        return query.setMaxResults(Math.max(1, Math.min(limit, MOST + 1))).getResultList().stream()
                .map(work -> line(work, measure))
                .toList();
    }

    static DistrictView.WorkLine line(Work work, TimeMeasure measure) {
        Practitioner lead = work.getPractitioner();
        Setting setting = work.getSetting();
        return new DistrictView.WorkLine(
                work.getId(),
                work.getTitle(),
                work.getKind(),
                work.getState(),
                work.getPlannedFor(),
                lead == null ? "" : lead.getName(),
                setting == null ? "" : setting.getName(),
                measure.figure(work.getPlannedMinutes()),
                measure.figure(work.getOpenMinutes()));
    }
}
