package org.attune.kernel.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;

/** The signed records that followed a request, for the request's page ({@code /casework/records.xhtml}). */
@ApplicationScoped
@Transactional
@ConsentNotNeeded("Reads what is held: consent is to the work, not to keeping what it found")
public class SignedRecords {

    @Inject
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    CaseAccess access;

    /** Newest first; empty too where the request is not for this reader. The PDF's own download is audited as a read. */
    @Requires(Permission.VIEW_RECORDS)
    public List<RecordLine> ofRequest(UUID requestId) {
        return em.createQuery(
                        "select r from InvolvementRecord r join fetch r.involvement i join fetch i.setting"
                                + " join fetch i.practitioner left join fetch i.supervisor"
                                + " where i.requestId = :request and r.state = :signed order by r.number desc",
                        InvolvementRecord.class)
                .setParameter("request", requestId)
                .setParameter("signed", RecordState.SIGNED)
                .getResultStream()
                .filter(this::isForReader)
                .map(RecordLine::of)
                .toList();
    }

    private boolean isForReader(InvolvementRecord record) {
        return access.seesAll()
                || record.isForSetting()
                        && user.settingIds()
                                .contains(record.getInvolvement().getSetting().getId())
                || access.isPractitioner(record.getInvolvement())
                || access.isSupervisor(record.getInvolvement());
    }
}
