package org.attune.kernel.identity;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attune.api.page.PageNotice;
import org.attune.api.security.Role;
import org.attune.api.time.London;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** The keys of programs: issued, shown once, revoked. */
@Named("keys")
@ViewScoped
public class KeysPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String KEY = "attune.key";

    /** A key as the page shows it. */
    public record Row(
            UUID id,
            String name,
            String roles,
            @Nullable ZonedDateTime issued,
            @Nullable ZonedDateTime revoked) implements Serializable {}

    @Inject
    ApiKeyService service;

    private @Nullable String name;
    private Role[] roles = {};
    private @Nullable String revokeId;
    private List<Row> rows = List.of();

    /** Reads the keys; called by the view. */
    public void load() {
        rows = service.all().stream().map(KeysPage::row).toList();
    }

    public String issue() {
        String key = service.issue(name == null ? "" : name, Set.of(roles));
        external().getFlash().put(KEY, key);
        return here("The key is issued");
    }

    public String revoke() {
        service.revoke(Ids.of(revokeId));
        return here("The key is revoked. Programs that use it are turned away from now on");
    }

    /** @return the key that was just issued; null when this is not the page right after it */
    public @Nullable String getNewKey() {
        return (String) external().getFlash().get(KEY);
    }

    /** @return the key that is to be revoked, when its page asks whether to */
    public @Nullable Row getToRevoke() {
        UUID id = Ids.orNull(revokeId);
        return rows.stream()
                .filter(row -> row.id().equals(id) && row.revoked() == null)
                .findFirst()
                .orElse(null);
    }

    public List<Row> getRows() {
        return rows;
    }

    public List<Role> getAllRoles() {
        return ApiKeyService.ROLES;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public Role[] getRoles() {
        return roles.clone();
    }

    public void setRoles(Role[] roles) {
        this.roles = roles.clone();
    }

    public @Nullable String getRevokeId() {
        return revokeId;
    }

    public void setRevokeId(@Nullable String revokeId) {
        this.revokeId = revokeId;
    }

    private static Row row(ApiKey key) {
        String roles = key.getRoles().stream()
                .sorted(Comparator.naturalOrder())
                .map(Role::title)
                .collect(Collectors.joining(", "));
        return new Row(key.getId(), key.getName(), roles, local(key.getCreatedAt()), local(key.getRevokedAt()));
    }

    private static @Nullable ZonedDateTime local(@Nullable Instant at) {
        return at == null ? null : at.atZone(London.ZONE);
    }

    private static String here(String message) {
        PageNotice.afterRedirect(message);
        return "/admin/keys.xhtml?faces-redirect=true";
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
