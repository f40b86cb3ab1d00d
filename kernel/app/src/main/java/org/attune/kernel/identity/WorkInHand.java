package org.attune.kernel.identity;

import java.util.List;
import java.util.UUID;

/** What somebody would leave open if they were removed. Features that give people work implement it as beans. */
public interface WorkInHand {

    /**
     * Some of their work.
     *
     * @param words how much of what, for example "3 open cases"; names no child
     * @param path where it is seen and handed over
     */
    record Open(String words, String path) {}

    /** @return nothing where they have none */
    List<Open> of(UUID account);
}
