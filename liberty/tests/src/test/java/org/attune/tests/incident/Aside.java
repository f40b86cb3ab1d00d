package org.attune.tests.incident;

import java.util.UUID;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.Given;
import org.attune.tests.data.Staff;

/** Appointments of a practitioner that are put aside for an incident. */
public final class Aside {

    private Aside() {}

    /** An hour of a practitioner, so many hours from now. */
    public static UUID appointment(Given given, Authority authority, Staff.Member member, String title, int hours) {
        UUID id = UUID.randomUUID();
        given.change(
                "insert into attune.appointment (tenant_id, id, scheme, kind, title, starts_at, ends_at, place_kind, place_words, submission_id)"
                        + " values (?, ?, 'diary', 'diary.visit', ?, date_trunc('hour', now()) + make_interval(hours => ?),"
                        + " date_trunc('hour', now()) + make_interval(hours => ?), 'ELSEWHERE', 'The library', ?)",
                authority.id(),
                id,
                title,
                hours,
                hours + 1,
                id);
        given.change(
                "insert into attune.appointment_person (tenant_id, id, appointment_id, practitioner_id, starts_at, ends_at, live)"
                        + " select tenant_id, uuidv7(), id, ?, starts_at, ends_at, live from attune.appointment where id = ?",
                member.id(),
                id);
        return id;
    }

    /** Puts the last of what they may put aside there, by the form; the id of the newest. */
    public static UUID last(Given given, Visitor who, UUID incident) {
        String address = CallForms.page("aside", incident);
        Reply page = who.open(address).expect(200);
        Form form = who.form(page, "aside");
        page.page()
                .select("form#aside input[type=checkbox]")
                .forEach(box -> form.set(box.attr("name"), box.attr("value")));
        who.sendOnce(address, form.press("Put them aside")).expect(302);
        return UUID.fromString(given.texts(
                        "select id from plugin_critical_incidents.put_aside where incident_id = ? order by id desc",
                        incident)
                .get(0));
    }
}
