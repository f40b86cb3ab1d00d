package org.attune.tests.workload;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.jspecify.annotations.Nullable;

/** The forms of working weeks as somebody fills them in, and what the pages show. */
final class Weeks {

    private Weeks() {}

    static String page(UUID practitioner) {
        return "/workload/week.xhtml?id=" + practitioner;
    }

    /** A week in which schools are open, with no bank holiday: what is expected of it does not hang on the day of the test. */
    static LocalDate schoolWeek() {
        return LocalDate.of(2027, 2, 1);
    }

    static Form pattern(Visitor visitor, String address, @Nullable LocalDate from, String... hours) {
        Form form =
                day(visitor.form(visitor.open(address).expect(200), "pattern").press("Save"), "pattern:firstDay", from);
        DayOfWeek[] days = DayOfWeek.values();
        for (int i = 0; i < days.length; i++) {
            form.set("pattern:" + days[i].name().toLowerCase(Locale.ROOT), i < hours.length ? hours[i] : "");
        }
        return form;
    }

    static Reply newPattern(Visitor visitor, UUID practitioner, @Nullable LocalDate from, String... hours) {
        String address = "/workload/pattern.xhtml?practitioner=" + practitioner;
        return visitor.send(address, pattern(visitor, address, from, hours));
    }

    static Reply leave(
            Visitor visitor, UUID practitioner, String kind, LocalDate first, @Nullable LocalDate last, String part) {
        String address = "/workload/leave.xhtml?practitioner=" + practitioner;
        Form form = visitor.form(visitor.open(address).expect(200), "leave").press("Save");
        return visitor.send(
                address,
                day(day(form, "leave:firstDay", first), "leave:lastDay", last)
                        .set("leave:kind", kind)
                        .set("leave:part", part));
    }

    static Form day(Form form, String field, @Nullable LocalDate day) {
        return form.set(field + "-day", day == null ? "" : Integer.toString(day.getDayOfMonth()))
                .set(field + "-month", day == null ? "" : Integer.toString(day.getMonthValue()))
                .set(field + "-year", day == null ? "" : Integer.toString(day.getYear()));
    }

    static String error(Reply reply, String field) {
        return reply.page().select("[id='" + field + "-field'] .error-message").text();
    }

    /** One figure of the table of weeks, by the words of its row and its column. */
    static String figure(Reply page, String table, String row, String column) {
        return page.page().select("#" + table + " tbody tr").stream()
                .filter(line -> line.select("th").text().startsWith(row))
                .map(line -> line.select("td[data-label=" + column + "]").text())
                .findFirst()
                .orElse("no " + row);
    }
}
