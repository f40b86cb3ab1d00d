package org.attune.tests.district;

import java.util.UUID;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.Given;
import org.attune.tests.data.Staff;

/** Districts of one test with days of the present year, and the plugin's forms as somebody fills them in. */
public final class DistrictYears {

    public static final String ROOT = "/plugins/district-days/";

    private final Given given;
    private final Staff staff;
    private final Authority authority;
    private final Visitor office;

    public DistrictYears(Given given, Staff staff, Authority authority) {
        this.given = given;
        this.staff = staff;
        this.authority = authority;
        office = authority.signedIn("support");
    }

    /** A district, and the one person of its team. */
    public record Place(UUID id, String name, Staff.Member person) {}

    /** The address of a form about a district. */
    public static String of(String page, UUID district) {
        return ROOT + page + ".xhtml?district=" + district;
    }

    /** A district with a team of one, and so many days: another number than the rule's. */
    public Place district(String days) {
        String word = Given.word();
        UUID team = UUID.randomUUID();
        UUID district = UUID.randomUUID();
        Staff.Member person = staff.ep();
        given.change("insert into attune.team (tenant_id, id, name) values (?, ?, ?)", authority.id(), team, word);
        given.change(
                "insert into attune.team_member (tenant_id, id, team_id, practitioner_id, first_day) values (?, uuidv7(), ?, ?, date '2020-01-01')",
                authority.id(),
                team,
                person.id());
        given.change(
                "insert into attune.district (tenant_id, id, name, team_id) values (?, ?, ?, ?)",
                authority.id(),
                district,
                "District " + word,
                team);
        give(district, days).expect(302);
        return new Place(district, "District " + word, person);
    }

    Reply give(UUID district, String days) {
        String address = of("days", district);
        return office.sendOnce(
                address,
                office.form(office.open(address).expect(200), "given")
                        .fill("Days of the year", days)
                        .fill("Why is it another number?", "For a test")
                        .press("Change the days"));
    }

    /** Agreed today with partners. */
    public UUID priority(Visitor who, UUID district) {
        String address = of("priority", district);
        String title = "Priority " + Given.word();
        who.sendOnce(
                        address,
                        who.form(who.open(address).expect(200), "priority")
                                .fill("What was agreed?", title)
                                .fill("With whom?", "The district’s headteachers")
                                .fill(Staff.today())
                                .press("Save the priority"))
                .expect(302);
        return UUID.fromString(given.texts("select id from plugin_district_days.priority where title = ?", title)
                .get(0));
    }

    /** The form that plans work for so many days from today. */
    Form plan(Visitor who, UUID district, String priority, String days) {
        return who.form(who.open(of("plan", district)).expect(200), "work")
                .fill("What is it?", "Work " + Given.word())
                .fill("What kind of work?", "Project")
                .set("work:priority", priority)
                .fill(Staff.today())
                .set("work:days", days)
                .press("Plan it");
    }

    public UUID work(Visitor who, UUID district, UUID priority, String days) {
        return id(who.sendOnce(of("plan", district), plan(who, district, priority.toString(), days))
                .expect(302));
    }

    Form record(Visitor who, UUID work, Staff.Member person, String days) {
        return who.form(who.open(page("work", work)).expect(200), "record")
                .fill(Staff.today())
                .fill("How many days?", days)
                .set("record:person", person.id().toString())
                .press("Record the days");
    }

    /** Records days of today; the entry's id. */
    public UUID worked(Visitor who, UUID work, Staff.Member person, String days) {
        who.sendOnce(page("work", work), record(who, work, person, days)).expect(302);
        return UUID.fromString(given.texts(
                        "select id from plugin_district_days.worked where work_id = ? order by id desc limit 1", work)
                .get(0));
    }

    Form move(Visitor who, UUID from, UUID to, String days) {
        return who.form(who.open(ROOT + "moves.xhtml").expect(200), "ask")
                .set("ask:from", from.toString())
                .set("ask:to", to.toString())
                .fill("How many days?", days)
                .fill("Why?", "They need them more")
                .press("Ask for it");
    }

    /** Asks for days to be moved. */
    public UUID ask(Visitor who, UUID from, UUID to, String days) {
        return id(who.sendOnce(ROOT + "moves.xhtml", move(who, from, to, days)).expect(302));
    }

    Form approval(Visitor who, UUID move) {
        return who.form(who.open(page("move", move)).expect(200), "approve").press("Approve");
    }

    public static String page(String name, UUID id) {
        return ROOT + name + ".xhtml?id=" + id;
    }

    /** In days of 390 minutes: used, reserved and available. */
    String books(UUID district) {
        return given.texts(
                        "select trim_scale(used / 390.0) || ' used, ' || trim_scale(reserved / 390.0) || ' planned, '"
                                + " || trim_scale(available / 390.0) || ' free' from attune.ledger_account"
                                + " where district_id = ? and scheme = 'district-days'",
                        district)
                .get(0);
    }

    static UUID id(Reply redirect) {
        return UUID.fromString(redirect.target().replaceAll(".*[?&]id=([0-9a-f-]+).*", "$1"));
    }
}
