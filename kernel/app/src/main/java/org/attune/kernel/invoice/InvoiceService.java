package org.attune.kernel.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.invoice.InvoiceLine;
import org.attune.api.invoice.InvoiceState;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.kernel.audit.AuditLog;
import org.jspecify.annotations.Nullable;

/** Invoices for those who may see them: the office sees all, a setting its own that were issued. */
@ApplicationScoped
@Transactional
@ConsentNotNeeded("Sells time; no work with a child")
public class InvoiceService {

    static final String SUBJECT = "attune.invoice";

    private static final String SELECT = "select d, s.name from InvoiceDocument d, Setting s where s.id = d.settingId";

    @Inject
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    InvoiceLines lines;

    @Inject
    AuditLog audit;

    /** A document with its setting's name. */
    record Named(InvoiceDocument document, String setting) {

        static Named of(Object[] row) {
            return new Named((InvoiceDocument) row[0], (String) row[1]);
        }
    }

    /** @param next the last one's id where others follow; null at the end */
    record Part(List<Named> documents, @Nullable UUID next) {}

    /** A document with all that stands on it. */
    record Whole(Named named, List<InvoiceLine> lines) {}

    /**
     * The newest first.
     *
     * @param state only these; null for all
     * @param after the last one of the part before; null for the beginning
     */
    @Requires(Permission.VIEW_OWN_SERVICE)
    Part page(@Nullable InvoiceState state, @Nullable UUID after, int atMost) {
        boolean office = isOffice();
        if (!office && user.settingIds().isEmpty()) {
            return new Part(List.of(), null);
        }
        TypedQuery<Object[]> query = em.createQuery(
                SELECT + (office ? "" : " and d.settingId in :mine and d.state <> :draft")
                        + (state == null ? "" : " and d.state = :state") + (after == null ? "" : " and d.id < :after")
                        + " order by d.id desc",
                Object[].class);
        if (!office) {
            query.setParameter("mine", user.settingIds()).setParameter("draft", InvoiceState.DRAFT);
        }
        if (state != null) {
            query.setParameter("state", state);
        }
        if (after != null) {
            query.setParameter("after", after);
        }
        return part(query, atMost);
    }

    /**
     * What was issued, in the order of the numbers, for systems that take it over.
     *
     * @param year only this financial year's, by the year in which it begins; null for all
     * @param after the last one of the part before; null for the beginning
     */
    @Requires(Permission.MANAGE_SERVICE)
    Part issued(@Nullable InvoiceState state, @Nullable Integer year, @Nullable UUID after, int atMost) {
        @Nullable InvoiceDocument last = after == null ? null : visible(after);
        TypedQuery<Object[]> query = em.createQuery(
                SELECT + " and d.state <> :draft" + (state == null ? "" : " and d.state = :state")
                        + (year == null ? "" : " and d.year = :year")
                        + (last == null ? "" : " and (d.year > :lastYear or d.year = :lastYear and d.sequence > :last)")
                        + " order by d.year, d.sequence",
                Object[].class);
        query.setParameter("draft", InvoiceState.DRAFT);
        if (state != null) {
            query.setParameter("state", state);
        }
        if (year != null) {
            query.setParameter("year", year);
        }
        if (last != null) {
            query.setParameter("lastYear", last.year()).setParameter("last", last.sequence());
        }
        return part(query, atMost);
    }

    private static Part part(TypedQuery<Object[]> query, int atMost) {
        List<Named> found =
                query.setMaxResults(atMost + 1).getResultStream().map(Named::of).toList();
        boolean more = found.size() > atMost;
        List<Named> shown = more ? found.subList(0, atMost) : found;
        return new Part(shown, more ? shown.get(atMost - 1).document().getId() : null);
    }

    /** @throws NotFoundException where there is none, or it is not theirs to see */
    @Requires(Permission.VIEW_OWN_SERVICE)
    Whole get(UUID id) {
        InvoiceDocument found = visible(id);
        String setting = em.createQuery("select s.name from Setting s where s.id = :id", String.class)
                .setParameter("id", found.settingId())
                .getSingleResult();
        return new Whole(new Named(found, setting), lines.of(id));
    }

    /** Notes that documents are about to be taken out. */
    @Requires(Permission.VIEW_OWN_SERVICE)
    void noteExport(@Nullable UUID id, String how) {
        audit.event("export", SUBJECT, id, null, how);
    }

    /** The credit note of an invoice; null where it has none. */
    @Requires(Permission.VIEW_OWN_SERVICE)
    @Nullable InvoiceDocument creditNote(UUID invoice) {
        return em.createQuery("select d from InvoiceDocument d where d.creditsId = :id", InvoiceDocument.class)
                .setParameter("id", invoice)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private InvoiceDocument visible(UUID id) {
        InvoiceDocument found = em.find(InvoiceDocument.class, id);
        boolean theirs = found != null
                && (isOffice()
                        || found.state() != InvoiceState.DRAFT
                                && user.settingIds().contains(found.settingId()));
        if (found == null || !theirs) {
            audit.refused(SUBJECT, id, null, found == null ? "not here" : "not theirs");
            throw new NotFoundException("There is no such invoice, or it is not yours.");
        }
        return found;
    }

    private boolean isOffice() {
        return user.may(Permission.MANAGE_SERVICE);
    }
}
