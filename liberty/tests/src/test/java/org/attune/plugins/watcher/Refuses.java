package org.attune.plugins.watcher;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import org.attune.api.diary.BookingChanged;
import org.attune.api.diary.BookingState;
import org.attune.api.problem.RefusedException;
import org.attune.api.setting.Setting;

/** Gives no place to a setting whose name says that it has no hours, after everybody else has had their say. */
@ApplicationScoped
public class Refuses {

    private static final int LAST = Interceptor.Priority.LIBRARY_AFTER;

    @Inject
    EntityManager database;

    void changed(@Observes @Priority(LAST) BookingChanged event) {
        Setting setting = event.settingId() == null ? null : database.find(Setting.class, event.settingId());
        if (event.after() == BookingState.BOOKED
                && setting != null
                && setting.getName().startsWith("No hours")) {
            throw new RefusedException(
                    "no-hours-left", "This school has no hours left. Ask the service whether more can be bought.");
        }
    }
}
