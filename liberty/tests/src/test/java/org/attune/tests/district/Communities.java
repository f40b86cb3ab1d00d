package org.attune.tests.district;

import java.time.LocalDate;
import java.util.UUID;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.Staff;
import org.attune.tests.district.DistrictYears.Place;

/** Communities of Practice of one test, with the forms as somebody fills them in. */
public final class Communities {

    private static final int SOON = 30;

    private final DistrictYears years;
    private final Visitor who;

    public Communities(DistrictYears years, Visitor who) {
        this.years = years;
        this.who = who;
    }

    public static String address(String page, UUID work) {
        return DistrictYears.ROOT + "community-" + page + ".xhtml?work=" + work;
    }

    /** Work of that kind for three days of the district. */
    public UUID work(Place place, String priority) {
        Form form = years.plan(who, place.id(), priority, "3").fill("What kind of work?", "Community of Practice");
        return DistrictYears.id(
                who.sendOnce(DistrictYears.of("plan", place.id()), form).expect(302));
    }

    /** A session of today. */
    Form session(UUID work, Staff.Member person, String came) {
        return who.form(who.open(address("session", work)).expect(200), "session")
                .fill(Staff.today())
                .fill("What was it about?", "Sleep")
                .fill("How many people came?", came)
                .set("session:person", person.id().toString())
                .fill("How many days did it take them?", "0.5")
                .press("Record the session");
    }

    /** One session in a month, on whatever day of the week that is. */
    Form offer(UUID work, Staff.Member person, String places) {
        LocalDate day = Staff.today().plusDays(SOON);
        Form form = who.form(who.open(address("offer", work)).expect(200), "offer")
                .set("offer:lead", person.id().toString())
                .fill("Link to the video call", "https://video.example/community")
                .fill("When does it begin?", "9:30")
                .fill("How many people can come?", places)
                .set("offer:termTime", "false")
                .press("Offer them");
        Families.date(form, "offer:firstDay", day);
        return form;
    }
}
