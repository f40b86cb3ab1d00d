package org.attune.kernel.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.kernel.persistence.DatabaseFunctions;
import org.jspecify.annotations.Nullable;

/**
 * Finds entries of the audit by person, child, kind and time, newest first. Each way of asking is answered by an index; what it
 * costs does not grow with the audit. Every look is itself written down.
 */
@ApplicationScoped
@Transactional
@ConsentNotNeeded("Tells who did what; no work with a child")
public class AuditSearch {

    private static final String SUBJECT = "attune.audit_entry";
    private static final int PEOPLE = 20;
    private static final int LONGEST_NAME = 100;

    @Inject
    EntityManager em;

    @Inject
    DatabaseFunctions functions;

    @Inject
    AuditLines lines;

    @Inject
    AuditLog audit;

    /**
     * @param next the last line's id where there may be older ones; null at the end
     */
    public record Page(List<AuditLine> lines, @Nullable UUID next) {}

    /** Somebody who has an account here, or had. */
    public record Person(String actor, String name, String email) {
        public String getActor() {
            return actor;
        }

        public String getName() {
            return name;
        }

        public String getEmail() {
            return email;
        }
    }

    /** @param before the id of the oldest line seen so far; null for the newest */
    @Requires(Permission.VIEW_AUDIT)
    public Page page(AuditFilter filter, @Nullable UUID before, int limit) {
        audit.event("read", SUBJECT, null, filter.childId(), null);
        return find(filter, before, limit);
    }

    /** Notes that what is asked for is about to be taken out; {@link #exported} then gives it, part by part. */
    @Requires(Permission.VIEW_AUDIT)
    public void beginExport(AuditFilter filter, String words) {
        audit.event("export", SUBJECT, null, filter.childId(), words);
    }

    /** The next part of an export that {@link #beginExport} has noted. */
    @Requires(Permission.VIEW_AUDIT)
    public Page exported(AuditFilter filter, @Nullable UUID before, int limit) {
        return find(filter, before, limit);
    }

    private Page find(AuditFilter filter, @Nullable UUID before, int limit) {
        List<String> kinds = filter.kinds();
        List<UUID> ids = functions.ids(
                "attune.audit_search",
                filter.actor(),
                filter.childId(),
                kinds == null ? null : kinds.toArray(String[]::new),
                filter.firstId(),
                filter.endId(before),
                limit + 1);
        boolean more = ids.size() > limit;
        List<UUID> shown = more ? ids.subList(0, limit) : ids;
        return new Page(lines.of(shown, false), more ? shown.get(limit - 1) : null);
    }

    /** People whose name or email address has this in it, by name; the first few. */
    @Requires(Permission.VIEW_AUDIT)
    public List<Person> people(String name) {
        String like = "%"
                + name.strip()
                        .substring(0, Math.min(name.strip().length(), LONGEST_NAME))
                        .toLowerCase(Locale.UK)
                        .replace("!", "!!")
                        .replace("%", "!%")
                        .replace("_", "!_")
                + "%";
        return em
                .createQuery(
                        "select a.id, a.displayName, a.email from Account a where lower(a.displayName) like :like escape '!'"
                                + " or lower(a.email) like :like escape '!' order by a.displayName, a.id",
                        Object[].class)
                .setParameter("like", like)
                .setMaxResults(PEOPLE)
                .getResultList()
                .stream()
                .map(row -> new Person("user:" + row[0], (String) row[1], (String) row[2]))
                .toList();
    }
}
