package org.attune.kernel.identity;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.attune.kernel.tenancy.Actor;
import org.attune.kernel.tenancy.Tenancy;
import org.attune.kernel.tenancy.TenantDirectory;
import org.jspecify.annotations.Nullable;

/**
 * Notes that a session is over, whatever ended it. On a thread of its own: an idle one ends in no request, and one that was shown
 * at another authority's host ends in a request of that authority.
 */
public class SessionEnd implements HttpSessionListener {

    private static final Logger LOG = Logger.getLogger(SessionEnd.class.getName());

    @Resource
    ManagedExecutorService executor;

    @Inject
    SessionBook book;

    @Inject
    Tenancy tenancy;

    @Inject
    TenantDirectory directory;

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        HttpSession session = event.getSession();
        SessionIdentity identity = SessionIdentity.of(session);
        Integer authority = SessionTenant.of(session);
        if (identity == null || authority == null) {
            return;
        }
        try {
            executor.submit(() -> note(authority, identity));
        } catch (RejectedExecutionException e) {
            LOG.log(Level.FINE, "The server stops; the list forgets this session by itself", e);
        }
    }

    private void note(int authority, SessionIdentity identity) {
        directory.active().stream().filter(one -> one.id() == authority).forEach(one -> {
            try {
                tenancy.<@Nullable Void>call(one, Actor.system("Sessions"), "session", () -> {
                    book.close(identity.sessionId());
                    return null;
                });
            } catch (Exception e) {
                LOG.log(Level.FINE, "The list forgets this session by itself, after its longest time", e);
            }
        });
    }
}
