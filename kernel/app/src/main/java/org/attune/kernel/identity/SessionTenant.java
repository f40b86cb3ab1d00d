package org.attune.kernel.identity;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import org.attune.kernel.tenancy.TenantContext;
import org.jspecify.annotations.Nullable;

/** Binds every session, a visitor's too, to the authority at whose host it began. */
public class SessionTenant implements HttpSessionListener {

    private static final String NAME = SessionTenant.class.getName();

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        TenantContext.Bound bound = TenantContext.find();
        if (bound != null) {
            event.getSession().setAttribute(NAME, bound.authority().id());
        }
    }

    /** Null where it began at no authority's host. */
    static @Nullable Integer of(HttpSession session) {
        return (Integer) session.getAttribute(NAME);
    }

    /** False also for a session that began at no authority's host: there should be none. */
    static boolean isHere(HttpSession session) {
        return Integer.valueOf(TenantContext.get().authority().id()).equals(of(session));
    }
}
