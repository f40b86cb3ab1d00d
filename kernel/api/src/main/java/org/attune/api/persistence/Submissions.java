package org.attune.api.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/**
 * A form carries an id of its own, so that what it makes is made once however often it arrives: the button pressed twice, a poor
 * connection that sends again. The entity keeps it as {@code submissionId}, and its table lets none have the same twice.
 *
 * <pre>{@code
 * if (Submissions.made(em, Work.class, submissionId).isEmpty()) {
 *     em.persist(new Work(title, submissionId));
 * }
 * }</pre>
 */
public final class Submissions {

    private Submissions() {}

    /** @return the id of what this form has made already, in the present authority; empty where it is the first time */
    public static Optional<UUID> made(EntityManager em, Class<? extends TenantEntity> entity, UUID submissionId) {
        var builder = em.getCriteriaBuilder();
        CriteriaQuery<UUID> query = builder.createQuery(UUID.class);
        Root<? extends TenantEntity> row = query.from(entity);
        query.select(row.get("id")).where(builder.equal(row.get("submissionId"), submissionId));
        return em.createQuery(query).getResultStream().findFirst();
    }

    /**
     * Another number, the same each time for the same form: for the second thing that it makes.
     *
     * @param part tells the things apart that one form makes, for example {@code rest}
     */
    public static UUID derived(UUID submissionId, String part) {
        return UUID.nameUUIDFromBytes((submissionId + part).getBytes(StandardCharsets.UTF_8));
    }
}
