package org.attune.kernel.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attune.api.security.Role;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** The list of people who may sign in; what it is filtered by stands in its address. */
@Named("accounts")
@RequestScoped
public class AccountsPage {

    @Inject
    AccountDirectory directory;

    private String q = "";
    private @Nullable String role;
    private @Nullable String state;
    private @Nullable String after;
    private AccountDirectory.Page page = new AccountDirectory.Page(List.of(), null);
    private AccountFilter filter = AccountFilter.NONE;

    public void load() {
        Optional<Role> chosen = Arrays.stream(Role.values())
                .filter(one -> one.name().equals(role))
                .findFirst();
        filter = new AccountFilter(q, chosen, AccountStanding.of(state));
        page = directory.page(filter, Ids.orNull(after));
    }

    public List<AccountView> getRows() {
        return page.rows();
    }

    /** @return the address of the next page; null where there is none */
    public @Nullable String getNext() {
        UUID next = page.next();
        return next == null ? null : "?" + query() + "after=" + next;
    }

    /** @return the address of the first page; null on it */
    public @Nullable String getFirst() {
        return Ids.orNull(after) == null ? null : "?" + query();
    }

    private String query() {
        return "q=" + URLEncoder.encode(q, StandardCharsets.UTF_8) + "&role="
                + filter.role().map(Role::name).orElse("") + "&state="
                + filter.standing().map(AccountStanding::name).orElse("") + "&";
    }

    public boolean isFiltered() {
        return !filter.isNone();
    }

    public Role[] getRoles() {
        return Role.values();
    }

    /** Whether an invitation has expired is not told apart from one that still opens. */
    public List<AccountStanding> getStates() {
        return Arrays.stream(AccountStanding.values())
                .filter(one -> one != AccountStanding.INVITATION_OVER)
                .toList();
    }

    public String getQ() {
        return q;
    }

    public void setQ(@Nullable String q) {
        this.q = q == null || q.length() > 100 ? "" : q;
    }

    public @Nullable String getRole() {
        return role;
    }

    public void setRole(@Nullable String role) {
        this.role = role;
    }

    public @Nullable String getState() {
        return state;
    }

    public void setState(@Nullable String state) {
        this.state = state;
    }

    public @Nullable String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after;
    }
}
