package org.attune.plugins.watcher;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.attune.api.diary.BookingChanged;
import org.attune.api.setting.Setting;

/** Writes what it sees into the same transaction, as a setting’s name: the tests read it there. */
@ApplicationScoped
public class Writes {

    @Inject
    EntityManager database;

    void changed(@Observes BookingChanged event) {
        Setting seen = new Setting();
        seen.setName("Saw " + event.bookingId() + " " + event.before() + " " + event.after());
        database.persist(seen);
    }
}
