package org.attune.kernel.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.api.deadline.DeadlineState;
import org.attune.api.deadline.Ground;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/**
 * A clock with its history.
 *
 * @param rule the rule's key
 * @param title what people call the rule
 * @param task what is to be done; empty where the plugin that says so is off
 * @param path the page of the thing that it runs for
 * @param limit what is counted, for example "6 weeks"
 * @param countedFrom from which day
 * @param practitioner who answers for it; null for the service as a whole
 * @param grounds for an exception; empty where none are named
 * @param history as it happened
 */
public record DeadlineView(
        UUID id,
        String rule,
        String title,
        String task,
        String label,
        String path,
        String limit,
        LocalDate startedOn,
        LocalDate countedFrom,
        boolean extended,
        LocalDate promisedOn,
        @Nullable LocalDate dueOn,
        DeadlineState state,
        @Nullable LocalDate doneOn,
        @Nullable String practitioner,
        List<Ground> grounds,
        List<HistoryLine> history) {

    public String words() {
        return due().words(London.today());
    }

    public String tone() {
        return due().tone(London.today());
    }

    public String started() {
        return London.words(startedOn);
    }

    public String promised() {
        return London.words(promisedOn);
    }

    public String dueWords() {
        return Due.words(dueOn, "No day while it is " + (state == DeadlineState.PAUSED ? "paused" : "lifted"));
    }

    public String done() {
        return Due.words(doneOn, "");
    }

    public boolean running() {
        return state == DeadlineState.RUNNING;
    }

    public boolean paused() {
        return state == DeadlineState.PAUSED;
    }

    public boolean open() {
        return state.isOpen();
    }

    private Due due() {
        return new Due(state, promisedOn, dueOn, doneOn);
    }
}
