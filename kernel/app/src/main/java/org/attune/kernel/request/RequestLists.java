package org.attune.kernel.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.consent.ConsentService;
import org.attune.kernel.consent.ConsentSummary;
import org.attune.kernel.web.ListPosition;
import org.jspecify.annotations.Nullable;

/** The lists of requests: the service's inbox, and a setting's own. Each is three statements, however long. */
@ApplicationScoped
@Transactional
public class RequestLists {

    private static final String ROW = """
            select new org.attune.kernel.request.RequestLine.Row(r.id, c.id, c.givenName, c.familyName, c.preferredName,
                c.dateOfBirth, s.name, r.state, r.sentAt, r.decidedAt, r.declineReason),
                (select p.name from LinkEp l join l.practitioner p where l.setting.id = s.id
                    and l.firstDay <= :today and (l.lastDay is null or l.lastDay >= :today)
                    and p.active = true and (p.startsOn is null or p.startsOn <= :today)
                    and (p.endsOn is null or p.endsOn >= :today))
            from RequestForInvolvement r join r.child c join r.setting s
            """;

    @Inject
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    AuditLog audit;

    @Inject
    ConsentService consents;

    /**
     * What waits for a decision, the oldest first.
     *
     * @param after from {@link RequestPage#next}; null for the beginning
     */
    @Requires(Permission.VIEW_INBOX)
    @ConsentNotNeeded("Reads what is held: consent is to the work, not to keeping what it found")
    public RequestPage inbox(@Nullable String after, int limit) {
        ListPosition position = ListPosition.of(after);
        TypedQuery<Object[]> query = em.createQuery(
                ROW + "where r.state = :state"
                        + (position == null ? "" : " and r.sentAt >= :at and (r.sentAt > :at or r.id > :id)")
                        + " order by r.sentAt, r.id",
                Object[].class);
        query.setParameter("state", RequestState.SENT);
        return page(query, position, limit);
    }

    /** The requests of the settings that the present user belongs to, the newest first. */
    @Requires(Permission.RAISE_REQUEST)
    @ConsentNotNeeded("Reads what is held: consent is to the work, not to keeping what it found")
    public RequestPage mine(@Nullable String after, int limit) {
        if (user.settingIds().isEmpty()) {
            return new RequestPage(List.of(), null);
        }
        ListPosition position = ListPosition.of(after);
        TypedQuery<Object[]> query = em.createQuery(
                ROW + "where s.id in :settings"
                        + (position == null ? "" : " and r.sentAt <= :at and (r.sentAt < :at or r.id < :id)")
                        + " order by r.sentAt desc, r.id desc",
                Object[].class);
        query.setParameter("settings", user.settingIds());
        return page(query, position, limit);
    }

    private RequestPage page(TypedQuery<Object[]> query, @Nullable ListPosition position, int limit) {
        if (position != null) {
            query.setParameter("at", position.at()).setParameter("id", position.id());
        }
        List<Object[]> found = query.setParameter("today", London.today())
                .setMaxResults(limit + 1)
                .getResultList();
        boolean more = found.size() > limit;
        List<Object[]> shown = more ? found.subList(0, limit) : found;
        List<RequestLine.Row> rows =
                shown.stream().map(row -> (RequestLine.Row) row[0]).toList();
        audit.list(
                "attune.request",
                rows.stream().map(RequestLine.Row::childId).distinct().toList());
        Map<UUID, ConsentSummary> consent =
                consents.summaries(rows.stream().map(RequestLine.Row::id).toList());
        RequestLine.Row last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
        return new RequestPage(
                shown.stream().map(row -> line(row, consent)).toList(),
                more && last != null ? new ListPosition(last.sentAt(), last.id()).text() : null);
    }

    private static RequestLine line(Object[] found, Map<UUID, ConsentSummary> consent) {
        RequestLine.Row row = (RequestLine.Row) found[0];
        return new RequestLine(row, consent.get(row.id()), (String) found[1]);
    }
}
