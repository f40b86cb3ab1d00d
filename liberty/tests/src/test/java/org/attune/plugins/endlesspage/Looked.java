package org.attune.plugins.endlesspage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Asked for by the page. */
@Named("endlessPageLooked")
@RequestScoped
public class Looked {

    /** Never comes. */
    public String getText() {
        work();
        return "";
    }

    private static void work() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(20);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException("It was ended");
    }
}
