package org.attune.kernel.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.UUID;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.tenancy.CurrentAuthority;
import org.attune.api.time.London;
import org.attune.api.validation.Text;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.validation.EmailAddress;
import org.jspecify.annotations.Nullable;

/** A person's notices for the authority's own programs, such as its intranet, whose key an administrator made for that. */
@ApplicationScoped
@Transactional
@Requires(Permission.MANAGE_ACCOUNTS)
@ConsentNotNeeded("Notices hold nothing about a child")
public class PersonsNotices {

    private static final String SUBJECT = "attune.notice";
    private static final String NOBODY = "Nobody here has that email address.";

    @Inject
    EntityManager em;

    @Inject
    NoticeReader reader;

    @Inject
    CurrentAuthority authority;

    @Inject
    Event<NoticesChanged> changed;

    @Inject
    AuditLog audit;

    /** @throws NotFoundException where nobody here has that address */
    public NoticeService.Page page(@Nullable String person, boolean unread, @Nullable UUID after, int limit) {
        UUID account = account(person);
        audit.read(SUBJECT, account, null);
        return reader.page(account, unread, after, limit);
    }

    /**
     * Marks one as read; again changes nothing.
     *
     * @throws NotFoundException where nobody here has that address, or it is not theirs
     */
    public void read(@Nullable String person, UUID id) {
        Told told = reader.find(account(person), id).orElse(null);
        if (told == null) {
            audit.refused(SUBJECT, id, null, "not theirs");
            throw new NotFoundException("There is no such notice.");
        }
        told.read(London.now());
        changed.fire(new NoticesChanged(authority.get().id()));
    }

    private UUID account(@Nullable String person) {
        String email = Text.tidy(person).toLowerCase(Locale.ROOT);
        if (!EmailAddress.isOne(email)) {
            throw new NotFoundException(NOBODY);
        }
        return em.createQuery("select a.id from Account a where a.email = :email and a.active = true", UUID.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException(NOBODY));
    }
}
