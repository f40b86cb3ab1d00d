package org.attune.kernel.identity;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.attune.kernel.tenancy.TenantContext;

/** Signing out: by POST only, so that a link or a picture cannot do it. Needs no view, so it works after a lost session. */
public class SignOutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Sessions sessions;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        sessions.close(request, TenantContext.get().actor());
        // What a form kept in the browser while there was no connection is not for whoever signs in next.
        response.setHeader("Clear-Site-Data", "\"storage\"");
        response.sendRedirect(request.getContextPath() + "/sign-in.xhtml?out=true");
    }
}
