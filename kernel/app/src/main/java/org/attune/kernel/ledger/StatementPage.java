package org.attune.kernel.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.attune.api.ledger.OwnerKind;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** An account's statement, page by page: which account, and from where on, stands in the address. */
@Named("ledgerStatement")
@RequestScoped
public class StatementPage {

    private static final int LINES = 50;
    private static final int LONGEST_NUMBER = 9;

    @Inject
    Statements statements;

    @Inject
    CurrentUser user;

    private @Nullable String account;
    private @Nullable String before;
    private Statements.@Nullable Part part;

    public void load() {
        part = statements.part(Ids.of(account), number(), LINES);
    }

    /** Null where it is no number: the list begins at its start then. */
    private @Nullable Integer number() {
        return before == null || !before.matches("[0-9]{1," + LONGEST_NUMBER + "}") ? null : Integer.valueOf(before);
    }

    public StatementView getView() {
        return Objects.requireNonNull(part).view();
    }

    public @Nullable Integer getNext() {
        return Objects.requireNonNull(part).next();
    }

    public boolean isFirst() {
        return number() == null;
    }

    /** Whether the office reads, which sees the other accounts too. */
    public boolean isOffice() {
        return user.may(Permission.MANAGE_SERVICE);
    }

    /** Whether a setting can order for it. */
    public boolean isOfSetting() {
        return getView().account().key().owner().kind() == OwnerKind.SETTING;
    }

    public @Nullable String getAccount() {
        return account;
    }

    public void setAccount(@Nullable String account) {
        this.account = account;
    }

    public @Nullable String getBefore() {
        return before;
    }

    public void setBefore(@Nullable String before) {
        this.before = before;
    }
}
