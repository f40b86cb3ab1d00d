package org.attune.tests.district;

import java.time.LocalDate;
import java.util.UUID;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.Given;
import org.attune.tests.data.Staff;
import org.attune.tests.district.DistrictYears.Place;

/** Multi-Family Groups of one test, with the forms as somebody fills them in. */
public final class Groups {

    private final Given given;
    private final DistrictYears years;
    private final Visitor who;

    public Groups(Given given, DistrictYears years, Visitor who) {
        this.given = given;
        this.years = years;
        this.who = who;
    }

    /** Work of that kind for three days of the district. */
    public UUID work(Place place, UUID priority) {
        Form form =
                years.plan(who, place.id(), priority.toString(), "3").fill("What kind of work?", "Multi-Family Group");
        return DistrictYears.id(
                who.sendOnce(DistrictYears.of("plan", place.id()), form).expect(302));
    }

    /** At a school of its own. */
    public UUID begun(UUID work) {
        UUID school = given.setting("School " + Given.word());
        String address = DistrictYears.ROOT + "group-begin.xhtml?work=" + work;
        return DistrictYears.id(who.sendOnce(
                        address,
                        who.form(who.open(address).expect(200), "begin")
                                .set("begin:setting", school.toString())
                                .fill("Who leads it?", "The pastoral lead and an EP")
                                .press("Begin the group"))
                .expect(302));
    }

    Form family(UUID group) {
        Form form = who.form(who.open(address("family", group)).expect(200), "family")
                .fill("How many adults come?", "2")
                .press("Save the family");
        return Families.date(form, "family:joinedOn", Staff.today());
    }

    static String address(String page, UUID group) {
        return DistrictYears.ROOT + "group-" + page + ".xhtml?group=" + group;
    }

    /** A family of which no name is kept; its id. */
    public UUID labelled(UUID group, String label) {
        who.sendOnce(address("family", group), family(group).set("family:label", label))
                .expect(302);
        return UUID.fromString(given.texts(
                        "select id from plugin_district_days.group_family where group_id = ? and label = ?",
                        group,
                        label)
                .get(0));
    }

    Reply named(UUID group, String familyName, String agreedBy) {
        Form form = family(group)
                .set("family:givenName", "Robin")
                .set("family:familyName", familyName)
                .set("family:agreedBy", agreedBy);
        Families.date(form, "family:dateOfBirth", LocalDate.of(2016, 3, 14));
        return who.sendOnce(address("family", group), Families.date(form, "family:agreedOn", Staff.today()));
    }

    Reply asked(UUID family, String before, String after) {
        String address = DistrictYears.page("group-family", family);
        Form form = who.form(who.open(address).expect(200), "family")
                .set("family:before", before)
                .set("family:after", after)
                .press("Save the family");
        Families.date(form, "family:beforeOn", Staff.today());
        return who.sendOnce(address, Families.date(form, "family:afterOn", Staff.today()));
    }

    Form session(UUID group, Staff.Member leader) {
        return who.form(who.open(address("session", group)).expect(200), "session")
                .fill(Staff.today())
                .fill("What was it about?", "Mornings: what helps")
                .set("session:person", leader.id().toString())
                .fill("How many days did it take them?", "0.5")
                .press("Record the session");
    }
}
