package org.attune.kernel.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Role;

/** What each role may do, in words: from the permissions themselves, so that it is never out of date. */
@Named("roleWords")
@ApplicationScoped
public class RoleWords {

    /** A role and what it allows. */
    public record Line(Role role, List<String> allows) {
        public String getTitle() {
            return role.title();
        }

        public List<String> getAllows() {
            return allows;
        }
    }

    @Inject
    CurrentUser user;

    public List<Line> getAll() {
        return of(Arrays.asList(Role.values()));
    }

    /** @return the roles of whoever looks */
    public List<Line> getOwn() {
        return of(user.roles().stream().sorted().toList());
    }

    /** @return every permission, a line each of the page that compares the roles */
    public Permission[] getPermissions() {
        return Permission.values();
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public boolean allows(Permission permission, Role role) {
        return permission.heldBy(Set.of(role));
    }

    private static List<Line> of(Collection<Role> roles) {
        return roles.stream()
                .map(role -> new Line(
                        role,
                        Arrays.stream(Permission.values())
                                .filter(one -> one.heldBy(Set.of(role)))
                                .map(Permission::sentence)
                                .toList()))
                .toList();
    }
}
