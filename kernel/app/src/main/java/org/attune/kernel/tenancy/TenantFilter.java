package org.attune.kernel.tenancy;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.attune.api.tenancy.Authority;
import org.jspecify.annotations.Nullable;

/** First of all filters (web.xml fixes the order): the host names the authority, or there is nothing here. */
public class TenantFilter implements Filter {

    @Inject
    TenantDirectory directory;

    @Inject
    Tenancy tenancy;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String host = request.getServerName().toLowerCase(Locale.ROOT);
        Optional<Authority> authority = directory.byHost(host);
        if (authority.isEmpty()) {
            UnknownHost.answer(request.getServletContext(), (HttpServletResponse) response);
            return;
        }
        inTenant(authority.get(), (HttpServletRequest) request, () -> {
            chain.doFilter(request, response);
            return null;
        });
    }

    private void inTenant(Authority authority, HttpServletRequest request, Work work)
            throws IOException, ServletException {
        try {
            tenancy.call(authority, Actor.visitor(), request.getRemoteAddr(), work::run);
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private interface Work {
        @Nullable Void run() throws Exception;
    }
}
