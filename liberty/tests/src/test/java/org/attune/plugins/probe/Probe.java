package org.attune.plugins.probe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.attune.api.problem.RefusedException;
import org.attune.api.setting.Setting;
import org.attune.api.tenancy.CurrentAuthority;

/**
 * Observes a type that both the tests and a plugin know, and writes into it what it sees: the phase, and the authority. The
 * first word of the event is an order.
 */
@ApplicationScoped
public class Probe {

    @Inject
    CurrentAuthority authority;

    @Inject
    EntityManager database;

    /** Refuses, or writes a row, when told to. */
    public void inProgress(@Observes StringBuilder event) {
        String[] order = event.toString().split(" ", 3);
        note(event, "in-progress");
        switch (order[0]) {
            case "refuse" -> throw new RefusedException("probe", "The probe was told to refuse.");
            case "write" -> {
                Setting written = new Setting();
                written.setName(order[1]);
                database.persist(written);
            }
            default -> {
                // Only looks.
            }
        }
    }

    /** Fails when told to, which rolls back. */
    public void beforeCompletion(@Observes(during = TransactionPhase.BEFORE_COMPLETION) StringBuilder event) {
        note(event, "before-completion");
        if (event.toString().startsWith("fail-before ")) {
            throw new IllegalStateException("The probe was told to fail before completion");
        }
    }

    /** Fails when told to, which harms nothing. */
    public void afterSuccess(@Observes(during = TransactionPhase.AFTER_SUCCESS) StringBuilder event) {
        note(event, "after-success");
        if (event.toString().startsWith("fail-after ")) {
            throw new IllegalStateException("The probe was told to fail after success");
        }
    }

    /** Only looks. */
    public void afterFailure(@Observes(during = TransactionPhase.AFTER_FAILURE) StringBuilder event) {
        note(event, "after-failure");
    }

    /** What a kernel's bean says to a plugin's. */
    public String whichAuthority() {
        return authority.get().slug();
    }

    private void note(StringBuilder event, String phase) {
        event.append(' ').append(phase).append('@').append(whichAuthority());
    }
}
