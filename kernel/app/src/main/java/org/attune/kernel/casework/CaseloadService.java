package org.attune.kernel.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.attune.api.casework.InvolvementState;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.consent.ConsentService;
import org.attune.kernel.consent.ConsentSummary;
import org.jspecify.annotations.Nullable;

/** The list of cases: a page of it costs the same few statements however many rows it has. */
@ApplicationScoped
@Transactional
public class CaseloadService {

    private static final int ROWS = 50;

    /** Where the last page ended: cases are listed from the longest open. */
    public record After(LocalDate openedOn, UUID id) {}

    /** @param everyone all cases of the service rather than one's own, for those who may see them */
    public record Filter(
            boolean everyone,
            InvolvementState state,
            @Nullable After after) {}

    /** @param more whether there are further rows */
    public record Page(List<CaseloadRow> rows, boolean more) {}

    @Inject
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    CaseAccess access;

    @Inject
    ConsentService consents;

    @Inject
    AuditLog audit;

    @Requires({Permission.WORK_CASES, Permission.VIEW_REQUESTS})
    @ConsentNotNeeded("Reads what is held: consent is to the work, not to keeping what it found")
    public Page page(Filter filter) {
        boolean everyone = filter.everyone() && access.seesAll();
        if (!everyone && user.practitionerId() == null) {
            return new Page(List.of(), false);
        }
        List<CaseloadRow> found = rows(filter, everyone);
        boolean more = found.size() > ROWS;
        List<CaseloadRow> rows = complete(more ? found.subList(0, ROWS) : found);
        audit.list("attune.involvement", rows.stream().map(CaseloadRow::childId).toList());
        return new Page(rows, more);
    }

    private List<CaseloadRow> rows(Filter filter, boolean everyone) {
        String mine = everyone ? "" : " and (p.id = :me or u.id = :me)";
        String after = filter.after() == null ? "" : " and (i.openedOn > :day or (i.openedOn = :day and i.id > :last))";
        TypedQuery<Object[]> query = em.createQuery(
                "select i.id, c.id, c.givenName, c.preferredName, c.familyName, s.name, p.id, p.name, i.requestId, i.state,"
                        + " i.openedOn, i.closedOn,"
                        + " (select sum(a.minutes) from Activity a where a.involvement.id = i.id)"
                        + " from Involvement i join i.child c join i.setting s join i.practitioner p"
                        + " left join i.supervisor u where i.state = :state" + mine + after
                        + " order by i.openedOn, i.id",
                Object[].class);
        query.setParameter("state", filter.state()).setMaxResults(ROWS + 1);
        if (!everyone) {
            query.setParameter("me", user.practitionerId());
        }
        After last = filter.after();
        if (last != null) {
            query.setParameter("day", last.openedOn()).setParameter("last", last.id());
        }
        return query.getResultStream().map(CaseloadService::row).toList();
    }

    private static CaseloadRow row(Object[] of) {
        String given = ((String) of[3]).isEmpty() ? (String) of[2] : (String) of[3];
        return new CaseloadRow(
                (UUID) of[0],
                (UUID) of[1],
                given + " " + of[4],
                (String) of[5],
                (UUID) of[6],
                (String) of[7],
                (UUID) of[8],
                (InvolvementState) of[9],
                (LocalDate) of[10],
                (LocalDate) of[11],
                of[12] == null ? 0 : ((Number) of[12]).longValue(),
                null,
                null);
    }

    /** Two questions about all rows at once, none about each. */
    private List<CaseloadRow> complete(List<CaseloadRow> rows) {
        if (rows.isEmpty()) {
            return rows;
        }
        List<UUID> ids = rows.stream().map(CaseloadRow::id).toList();
        Map<UUID, RecordState> records = records(ids);
        Map<UUID, ConsentSummary> standings = consents.summaries(rows.stream()
                .map(CaseloadRow::requestId)
                .filter(Objects::nonNull)
                .toList());
        return rows.stream()
                .map(row -> row.with(
                        row.minutes(),
                        records.get(row.id()),
                        row.requestId() == null ? null : standings.get(row.requestId())))
                .toList();
    }

    /** The newest of each involvement: a later number replaces the one before in the map. */
    private Map<UUID, RecordState> records(List<UUID> ids) {
        Map<UUID, RecordState> records = new HashMap<>();
        em.createQuery(
                        "select r.involvement.id, r.state from InvolvementRecord r where r.involvement.id in :ids"
                                + " order by r.number",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(row -> records.put((UUID) row[0], (RecordState) row[1]));
        return records;
    }
}
