package org.attune.plugins.gates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.attune.api.event.DomainEvents;
import org.attune.api.security.Unrestricted;

/** The same method of the listener, called as a bean's, and by the kernel through the gate of plugins. */
@ApplicationScoped
@Transactional
@Unrestricted("Adds up numbers")
public class GateCalls {

    @Inject
    DomainEvents events;

    @Inject
    Listener listener;

    /** @return how many nanoseconds so many calls took */
    public long direct(int times) {
        long before = System.nanoTime();
        for (int i = 0; i < times; i++) {
            listener.hear(new Heard(1));
        }
        return System.nanoTime() - before;
    }

    /**
     * @return how many nanoseconds so many calls took
     * @throws IllegalStateException where the gate has let fewer through
     */
    public long gated(int times) {
        long heard = listener.sum();
        long before = System.nanoTime();
        for (int i = 0; i < times; i++) {
            events.publish(new Heard(1));
        }
        long taken = System.nanoTime() - before;
        if (listener.sum() - heard != times) {
            throw new IllegalStateException("Of " + times + " events " + (listener.sum() - heard) + " were heard");
        }
        return taken;
    }

    /** What publishing costs where there is nobody to call. */
    public long unheard(int times) {
        long before = System.nanoTime();
        for (int i = 0; i < times; i++) {
            events.publish(new Unheard(1));
        }
        return System.nanoTime() - before;
    }
}
