package org.attune.kernel.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Set;
import java.util.UUID;
import org.attune.api.problem.ForbiddenException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Role;
import org.attune.kernel.tenancy.Actor;
import org.attune.kernel.tenancy.TenantContext;
import org.jspecify.annotations.Nullable;

/** Who acts in this request, for services and (as {@code #{currentUser}}) for pages. */
@Named("currentUser")
@ApplicationScoped
public class CurrentUserBean implements CurrentUser {

    @Override
    public boolean isSignedIn() {
        return actor().isSignedIn();
    }

    @Override
    public @Nullable UUID accountId() {
        return actor().accountId();
    }

    @Override
    public @Nullable UUID practitionerId() {
        return actor().practitionerId();
    }

    @Override
    public String getDisplayName() {
        return actor().name();
    }

    @Override
    public Set<Role> roles() {
        return actor().roles();
    }

    @Override
    public Set<UUID> settingIds() {
        return actor().settingIds();
    }

    @Override
    public boolean may(Permission permission) {
        return permission.heldBy(roles());
    }

    /** For pages: {@code rendered="#{currentUser.can('DECIDE_REQUEST')}"}. */
    public boolean can(String permission) {
        return may(Permission.valueOf(permission));
    }

    @Override
    public void require(Permission permission) {
        if (!may(permission)) {
            throw new ForbiddenException(
                    "Your account does not allow this. Ask your service's administrator if you need it.");
        }
    }

    private static Actor actor() {
        return TenantContext.get().actor();
    }
}
