package org.attune.kernel.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.tenancy.Actor;
import org.attune.kernel.tenancy.TenantCache;
import org.jspecify.annotations.Nullable;

/**
 * Who a program is, by its key ({@code Authorization: Bearer ...}) and nothing else: a browser sends its cookie whoever asks
 * it to, so a session opens no address of the API.
 */
@ApplicationScoped
class ApiAuthentication {

    private static final String SCHEME = "Bearer ";
    private static final int LONGEST_KEY = 200;

    @Inject
    RightsCache rights;

    @Inject
    AuditLog audit;

    /** @return null where there is no key, or none that works here */
    TenantCache.@Nullable Entry<Actor> find(HttpServletRequest request) {
        String key = key(request.getHeader("Authorization"));
        if (key == null) {
            return null;
        }
        try {
            return rights.ofKey(Secrets.sha256(key));
        } catch (RightsCache.UnknownKeyException e) {
            audit.refused("API key");
            return null;
        }
    }

    private static @Nullable String key(@Nullable String header) {
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return null;
        }
        String key = header.substring(SCHEME.length()).strip();
        return key.isEmpty() || key.length() > LONGEST_KEY ? null : key;
    }
}
