package org.attune.tests.killed;

import java.util.List;

/** A kind of work that goes on while things are killed, with its ledger of what was acknowledged, kept outside. */
interface Work {

    /** One thing to do, with an id of its own that is the same at every try. */
    interface Task {

        /** Tries it once. @return whether it was acknowledged; an exception says no as well */
        boolean isAcknowledged() throws Exception;
    }

    /** The next thing to do, of which nothing is done yet: asks neither the server nor the database. */
    Task next();

    /** Notes in the ledger that it was acknowledged. */
    void acknowledged(Task task);

    /** How many were. */
    int count();

    /** What is kept otherwise than the ledger says, in words: nothing where they are equal. Asked when everything runs again. */
    List<String> differences();
}
