package org.attune.tests.deadline;

import java.time.LocalDate;
import java.util.UUID;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Reply;
import org.attune.tests.data.Given;
import org.attune.tests.data.Staff;
import org.jspecify.annotations.Nullable;

/** Clocks of one test. */
public final class Clocks {

    public static final String REPLY = "request.reply";

    private final Given given;
    private final Authority authority;

    public Clocks(Given given, Authority authority) {
        this.given = given;
        this.authority = authority;
    }

    /** One that runs, of calendar days. */
    public UUID running(String rule, UUID subject, @Nullable UUID practitioner, LocalDate started, LocalDate due) {
        UUID id = UUID.randomUUID();
        given.change(
                "insert into attune.deadline (tenant_id, id, rule, subject_id, practitioner_id, label, path, started_on,"
                        + " counted_from, amount, unit, promised_on, due_on, state)"
                        + " values (?, ?, ?, ?, ?, ?, '/index.xhtml', ?, ?, ?, 'CALENDAR_DAYS', ?, ?, 'RUNNING')",
                authority.id(),
                id,
                rule,
                subject,
                practitioner,
                "Test " + id,
                started,
                started,
                (int) (due.toEpochDay() - started.toEpochDay()),
                due,
                due);
        return id;
    }

    /** Of the service, started ten days ago and due in ten. */
    public UUID halfWay() {
        return running(
                REPLY,
                UUID.randomUUID(),
                null,
                Staff.today().minusDays(10),
                Staff.today().plusDays(10));
    }

    /** State, promised day, due day. */
    public String of(UUID id) {
        return given.texts(
                        "select state || ' ' || promised_on || ' ' || coalesce(due_on::text, '-') from attune.deadline where id = ?",
                        id)
                .get(0);
    }

    public static String page(String name, UUID id) {
        return "/deadlines/" + name + ".xhtml?id=" + id;
    }

    public static Form day(Form form, String field, @Nullable LocalDate day) {
        return form.set(field + "-day", day == null ? "" : Integer.toString(day.getDayOfMonth()))
                .set(field + "-month", day == null ? "" : Integer.toString(day.getMonthValue()))
                .set(field + "-year", day == null ? "" : Integer.toString(day.getYear()));
    }

    public static String error(Reply reply, String field) {
        return reply.page().select("[id='" + field + "-field'] .error-message").text();
    }
}
