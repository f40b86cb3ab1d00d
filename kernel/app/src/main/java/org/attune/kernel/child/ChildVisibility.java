package org.attune.kernel.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Role;

/**
 * Which children a person may see: the principal and the office every one; a person of a setting those at it; a practitioner
 * those of the cases that are theirs or that they supervise; each those whose restricted record names them, and whom they see in
 * an emergency. That a restricted record is for nobody else is row security's (V82).
 */
@ApplicationScoped
public class ChildVisibility {

    private static final Set<Role> SEE_ALL = Set.of(Role.PRINCIPAL, Role.BUSINESS_SUPPORT);

    /** Nothing has this id; an empty list cannot stand in a query. */
    private static final UUID NOBODY = new UUID(0, 0);

    private static final String SOME = """
            and (s.id in :settings
                  or function('attune.is_opened', c.id) = true
                  or exists (select i.id from Involvement i where i.child.id = c.id and i.practitioner.id = :me)
                  or exists (select j.id from Involvement j where j.child.id = c.id and j.supervisor.id = :me))""";

    @Inject
    CurrentUser user;

    public boolean seesAll() {
        return user.roles().stream().anyMatch(SEE_ALL::contains);
    }

    /** Whether they may add a child who is at no setting: the service, and the Virtual School, whose children live anywhere. */
    boolean mayBeAtNone() {
        return seesAll() || user.may(Permission.RUN_VIRTUAL_SCHOOL);
    }

    /** What to add to a query on {@code Child c left join c.setting s}; bind it with {@link #bind}. */
    public String condition() {
        return seesAll() ? "" : " " + SOME;
    }

    public <Q extends Query> Q bind(Q query) {
        if (!seesAll()) {
            query.setParameter("settings", settings()).setParameter("me", me());
        }
        return query;
    }

    /** @return the settings whose children they see; never empty */
    List<UUID> settings() {
        return user.settingIds().isEmpty() ? List.of(NOBODY) : List.copyOf(user.settingIds());
    }

    /** @return the practitioner they are, or nobody */
    UUID me() {
        UUID practitioner = user.practitionerId();
        return practitioner == null ? NOBODY : practitioner;
    }

    public boolean mayBeAddedAt(UUID setting) {
        return seesAll() || user.settingIds().contains(setting);
    }
}
