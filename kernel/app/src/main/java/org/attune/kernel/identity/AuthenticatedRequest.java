package org.attune.kernel.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.security.Principal;
import org.attune.kernel.tenancy.Actor;
import org.jspecify.annotations.Nullable;

/** Tells the container's own machinery (JAX-RS, Faces) who has signed in. */
final class AuthenticatedRequest extends HttpServletRequestWrapper {

    private final Actor actor;

    AuthenticatedRequest(HttpServletRequest request, Actor actor) {
        super(request);
        this.actor = actor;
    }

    @Override
    public Principal getUserPrincipal() {
        return actor::reference;
    }

    @Override
    public String getRemoteUser() {
        return actor.reference();
    }

    @Override
    public boolean isUserInRole(@Nullable String role) {
        return actor.roles().stream().anyMatch(held -> held.name().equals(role));
    }

    @Override
    public String getAuthType() {
        return "ATTUNE";
    }
}
