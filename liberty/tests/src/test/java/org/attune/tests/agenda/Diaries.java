package org.attune.tests.agenda;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.attune.testkit.http.Authority;
import org.attune.tests.data.Given;
import org.jspecify.annotations.Nullable;

/** Appointments in people's diaries. */
final class Diaries {

    static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Given given;
    private final Authority authority;

    Diaries(Given given, Authority authority) {
        this.given = given;
        this.authority = authority;
    }

    /** An hour in somebody's diary, at a setting where there is one; times are London's. */
    UUID hour(UUID practitioner, LocalDateTime from, String title, @Nullable UUID setting) {
        return appointment(practitioner, from, from.plusHours(1), title, "diary.visit", setting, null);
    }

    UUID appointment(
            UUID practitioner,
            LocalDateTime from,
            LocalDateTime to,
            String title,
            String kind,
            @Nullable UUID setting,
            @Nullable UUID child) {
        UUID id = UUID.randomUUID();
        given.change(
                "insert into attune.appointment (tenant_id, id, scheme, kind, title, starts_at, ends_at, place_kind, place_setting_id,"
                        + " place_words, child_id, submission_id) values (?, ?, 'diary', ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                authority.id(),
                id,
                kind,
                title,
                at(from),
                at(to),
                setting == null ? "ELSEWHERE" : "SETTING",
                setting,
                setting == null ? "12 Home Street" : "",
                child,
                UUID.randomUUID());
        given.change(
                "insert into attune.appointment_person (tenant_id, id, appointment_id, practitioner_id, starts_at, ends_at, live)"
                        + " values (?, uuidv7(), ?, ?, ?, ?, true)",
                authority.id(),
                id,
                practitioner,
                at(from),
                at(to));
        return id;
    }

    void cancel(UUID appointment) {
        given.change("update attune.appointment set live = false, version = version + 1 where id = ?", appointment);
    }

    void move(UUID appointment, LocalDateTime from) {
        given.change(
                "update attune.appointment set starts_at = ?, ends_at = ?, version = version + 1 where id = ?",
                at(from),
                at(from.plusHours(1)),
                appointment);
    }

    private static OffsetDateTime at(LocalDateTime local) {
        return local.atZone(LONDON).toOffsetDateTime();
    }
}
