package org.attune.tests.diary;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Program;
import org.attune.testkit.http.Reply;
import org.attune.tests.data.Given;
import org.attune.tests.data.Staff;
import org.jspecify.annotations.Nullable;

/** Sessions that a program offers and books, each test its own, given by practitioners of its own. */
public final class Offered {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Program program;
    private final Given given;

    public Offered(Program program, Given given) {
        this.program = program;
        this.given = given;
    }

    /** One drop-in of two places by phone, ten days from now at 10:00, half an hour, with a waiting list. */
    public ObjectNode input(UUID practitioner) {
        ObjectNode input = JSON.createObjectNode()
                .put("kind", "diary.drop-in")
                .put("title", "Drop-in " + Given.word())
                .put("about", "Bring what you like to talk about")
                .put("capacity", 2)
                .put("mostPerSetting", 2)
                .put("closesHours", 2)
                .put("freeHours", 24)
                .put("waitingList", true)
                .put("firstDay", Staff.today().plusDays(10).toString())
                .put("startsAt", "10:00")
                .put("minutes", 30)
                .put("slots", 1)
                .put("termTime", false)
                .put("submissionId", UUID.randomUUID().toString());
        input.putArray("practitionerIds").add(practitioner.toString());
        input.putObject("place").put("kind", "PHONE").put("words", "We ring you");
        return input;
    }

    public Reply offer(ObjectNode input) {
        return program.post("offers", input.toString());
    }

    /** The sessions of what was offered. */
    public List<UUID> sessions(ObjectNode input) {
        String offer = offer(input).expect(201).json().path("id").asText();
        List<UUID> ids = new ArrayList<>();
        program.get("sessions?offer=" + offer)
                .expect(200)
                .json()
                .path("lines")
                .forEach(line -> ids.add(UUID.fromString(line.path("id").asText())));
        return ids;
    }

    public UUID session(ObjectNode input) {
        return sessions(input).get(0);
    }

    public Reply book(UUID session, @Nullable UUID setting, String who, boolean orWait) {
        return book(session, setting, who, orWait, UUID.randomUUID());
    }

    public Reply book(UUID session, @Nullable UUID setting, String who, boolean orWait, UUID submission) {
        ObjectNode input = JSON.createObjectNode()
                .put("who", who)
                .put("orWait", orWait)
                .put("submissionId", submission.toString());
        if (setting != null) {
            input.put("settingId", setting.toString());
        }
        return program.post("sessions/" + session + "/bookings", input.toString());
    }

    /** A booking of a new setting; its id. */
    public UUID booked(UUID session, String who) {
        JsonNode booking = book(session, given.setting("Booking " + Given.word()), who, true)
                .expect(201)
                .json();
        return UUID.fromString(booking.path("id").asText());
    }

    public Reply cancel(UUID booking) {
        return program.post("bookings/" + booking + "/cancellation", "{\"reason\": \"Something came up\"}");
    }

    public Reply attended(UUID booking, boolean came) {
        return program.send("PUT", "bookings/" + booking + "/attendance", "{\"came\": " + came + "}");
    }

    public Reply callOff(UUID session) {
        return program.post("sessions/" + session + "/cancellation", "{\"reason\": \"Ill\"}");
    }

    public String state(UUID booking) {
        return program.get("bookings/" + booking)
                .expect(200)
                .json()
                .path("state")
                .asText();
    }

    /** Puts a session to this many hours from now: back in time where it is negative. No clock is turned, the appointment is moved. */
    public void startsIn(UUID session, int hours) {
        given.change(
                "update attune.appointment set starts_at = now() + make_interval(hours => ?),"
                        + " ends_at = now() + make_interval(hours => ?) + interval '30 minutes' where id ="
                        + " (select appointment_id from attune.offered_session where id = ?)",
                hours,
                hours,
                session);
    }

    /** An appointment that somebody made, by phone, so many days from now at night, when nobody else makes one. */
    public UUID appointment(Authority authority, UUID practitioner, int days) {
        UUID id = UUID.randomUUID();
        given.change(
                "insert into attune.appointment (tenant_id, id, scheme, kind, title, starts_at, ends_at, place_kind, submission_id)"
                        + " values (?, ?, 'diary', 'diary.visit', 'Visit', date_trunc('day', now()) + make_interval(days => ?),"
                        + " date_trunc('day', now()) + make_interval(days => ?, hours => 1), 'PHONE', ?)",
                authority.id(),
                id,
                days,
                days,
                UUID.randomUUID());
        given.change(
                "insert into attune.appointment_person (tenant_id, id, appointment_id, practitioner_id, starts_at, ends_at, live)"
                        + " select tenant_id, uuidv7(), id, ?, starts_at, ends_at, live from attune.appointment where id = ?",
                practitioner,
                id);
        return id;
    }

    /** Booked, waiting. */
    public String counts(UUID session) {
        return given.texts("select booked || ' ' || waiting from attune.offered_session where id = ?", session)
                .get(0);
    }

    public static LocalDate in(int days) {
        return Staff.today().plusDays(days);
    }
}
