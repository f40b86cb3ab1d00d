package org.attune.kernel.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The list of people who may sign in. */
@Named("accounts")
@RequestScoped
public class AccountsPage {

    @Inject
    AccountDirectory directory;

    private List<AccountView> rows = List.of();

    @PostConstruct
    void load() {
        rows = directory.all();
    }

    public List<AccountView> getRows() {
        return rows;
    }
}
