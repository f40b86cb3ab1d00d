package org.attune.tests.place;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.testkit.Attune;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.Given;
import org.attune.tests.data.Staff;
import org.jspecify.annotations.Nullable;

/** The forms about places as somebody fills them in, and what is kept of them. */
final class Places {

    final Given given;
    final Staff staff;
    final Visitor admin;

    Places(Attune attune, Authority authority) {
        given = new Given(attune, authority);
        staff = new Staff(attune, authority);
        admin = authority.signedIn("admin");
    }

    static String link(UUID setting) {
        return "/places/link.xhtml?setting=" + setting;
    }

    /** A form of an address with its button pressed. */
    Form form(String address, String id, String button) {
        return admin.form(admin.open(address), id).press(button);
    }

    static Form day(Form form, String field, @Nullable LocalDate day) {
        return form.set(field + "-day", day == null ? "" : Integer.toString(day.getDayOfMonth()))
                .set(field + "-month", day == null ? "" : Integer.toString(day.getMonthValue()))
                .set(field + "-year", day == null ? "" : Integer.toString(day.getYear()));
    }

    static String error(Reply reply, String field) {
        return reply.page().select("[id='" + field + "-field'] .error-message").text();
    }

    /** Makes somebody link EP on the setting's own page. */
    Reply give(UUID setting, UUID practitioner, LocalDate first, @Nullable LocalDate last) {
        Form form =
                form(link(setting), "link", "Make them link EP").set("link:practitionerId", practitioner.toString());
        return admin.send(link(setting), day(day(form, "link:firstDay", first), "link:lastDay", last));
    }

    /** Who from when until when, the earliest first: "name 2026-09-01 -". */
    List<String> history(UUID setting) {
        return given.texts(
                "select p.name || ' ' || l.first_day || ' ' || coalesce(l.last_day::text, '-') from attune.link_ep l"
                        + " join attune.practitioner p on p.tenant_id = l.tenant_id and p.id = l.practitioner_id"
                        + " where l.setting_id = ? order by l.first_day",
                setting);
    }

    static String line(Staff.Member who, LocalDate first, @Nullable LocalDate last) {
        return who.name() + " " + first + " " + (last == null ? "-" : last);
    }

    Reply addDistrict(String name) {
        return admin.send(
                "/places/district.xhtml",
                form("/places/district.xhtml", "district", "Save").fill("Name", name));
    }

    UUID district(String name) {
        addDistrict(name);
        return UUID.fromString(given.texts("select id from attune.district where name = ?", name)
                .get(0));
    }

    Reply addTeam(String name) {
        return admin.send(
                "/places/team.xhtml", form("/places/team.xhtml", "team", "Save").fill("Name", name));
    }

    UUID team(String name) {
        addTeam(name);
        return UUID.fromString(
                given.texts("select id from attune.team where name = ?", name).get(0));
    }

    Reply join(UUID team, UUID practitioner, LocalDate first, @Nullable LocalDate last) {
        String address = "/places/member.xhtml?team=" + team;
        Form form = form(address, "member", "Save").set("member:practitionerId", practitioner.toString());
        return admin.send(address, day(day(form, "member:firstDay", first), "member:lastDay", last));
    }
}
