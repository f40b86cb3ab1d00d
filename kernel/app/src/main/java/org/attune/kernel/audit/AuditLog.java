package org.attune.kernel.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.UUID;
import org.attune.kernel.persistence.DatabaseFunctions;
import org.jspecify.annotations.Nullable;

/**
 * What the application adds to the triggers' audit: reads, refusals, sign-ins, exports. A row costs one statement; the
 * database fills in who, when and for which tenant. What cannot be written down does not happen: each of these throws {@link
 * NotAuditedException} then, and whatever it is part of rolls back.
 */
@ApplicationScoped
public class AuditLog {

    @Inject
    DatabaseFunctions functions;

    /** One thing about a child was shown. */
    @Transactional
    public void read(String subject, UUID subjectId, @Nullable UUID childId) {
        write("read", subject, subjectId, childId, null, null);
    }

    /** A list showed these children: one row for all of them. Nothing is written for an empty list. */
    @Transactional
    public void list(String subject, Collection<UUID> childIds) {
        if (!childIds.isEmpty()) {
            write("list", subject, null, null, childIds.toArray(UUID[]::new), null);
        }
    }

    /** Something happened that is neither a read nor a row's change. Rolls back with the transaction that it is part of. */
    @Transactional
    public void event(
            String kind, String subject, @Nullable UUID subjectId, @Nullable UUID childId, @Nullable String detail) {
        write(kind, subject, subjectId, childId, null, detail);
    }

    /** In a transaction of its own, or it would roll back with what was refused. */
    @Transactional(TxType.REQUIRES_NEW)
    public void refused(String what) {
        write("refusal", what, null, null, null, null);
    }

    /** As {@link #refused(String)}, for a service's method that somebody may not call. */
    @Transactional(TxType.REQUIRES_NEW)
    public void refused(Method method) {
        write("refusal", name(method), null, null, null, null);
    }

    /** As {@link #refused(Method)}, saying what is missing. */
    @Transactional(TxType.REQUIRES_NEW)
    public void refused(Method method, String missing) {
        write("refusal", name(method) + ": " + missing, null, null, null, null);
    }

    /** As {@link #refused(String)}, naming what was asked for. */
    @Transactional(TxType.REQUIRES_NEW)
    public void refused(String subject, @Nullable UUID subjectId, @Nullable UUID childId, String reason) {
        write("refusal", subject, subjectId, childId, null, reason);
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    private void write(
            String kind,
            String subject,
            @Nullable UUID subjectId,
            @Nullable UUID childId,
            UUID @Nullable [] childIds,
            @Nullable String detail) {
        try {
            functions.call("attune.audit", kind, subject, subjectId, childId, childIds, detail);
        } catch (PersistenceException notWritten) {
            throw new NotAuditedException(notWritten);
        }
    }
}
