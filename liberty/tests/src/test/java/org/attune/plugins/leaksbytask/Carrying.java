package org.attune.plugins.leaksbytask;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import org.attune.api.plugin.ScheduledTask;
import org.pf4j.Extension;

/** Remembers the last setting that it saw from one authority to the next. */
@Extension
@ApplicationScoped
public class Carrying implements ScheduledTask {

    @Inject
    EntityManager em;

    private String last = "";

    @Override
    public String name() {
        return "leaks-by-task.carrying";
    }

    @Override
    public Duration interval() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        if (!last.isEmpty()) {
            em.persist(new Carried(last));
        }
        List<String> names = em.createQuery("select s.name from Setting s order by s.name", String.class)
                .setMaxResults(1)
                .getResultList();
        last = String.join("", names);
    }
}
