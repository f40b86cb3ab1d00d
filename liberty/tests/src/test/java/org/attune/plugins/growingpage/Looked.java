package org.attune.plugins.growingpage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** Asked for by the page. */
@Named("growingPageLooked")
@RequestScoped
public class Looked {

    /** Never comes. */
    public String getText() {
        work();
        return "";
    }

    private static void work() {
        List<byte[]> kept = new ArrayList<>();
        try {
            while (!Thread.currentThread().isInterrupted()) {
                kept.add(new byte[1 << 20]);
                Thread.sleep(2);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException("It was ended with " + kept.size() + " MB");
    }
}
