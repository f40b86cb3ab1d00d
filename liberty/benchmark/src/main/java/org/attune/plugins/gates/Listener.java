package org.attune.plugins.gates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicLong;

/** Adds up what it hears, so that a call does something and one that is lost is noticed. */
@ApplicationScoped
public class Listener {

    private final AtomicLong sum = new AtomicLong();

    public void hear(@Observes Heard event) {
        sum.addAndGet(event.number());
    }

    public long sum() {
        return sum.get();
    }
}
