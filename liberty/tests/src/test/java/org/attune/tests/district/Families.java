package org.attune.tests.district;

import java.time.LocalDate;
import java.util.UUID;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.Given;
import org.attune.tests.data.Staff;
import org.attune.tests.district.DistrictYears.Place;
import org.jspecify.annotations.Nullable;

/** Families that were referred for Video Interaction Guidance, with the forms as somebody fills them in. */
public final class Families {

    private static final int THREE = 3;

    private final Given given;
    private final DistrictYears years;
    private final Visitor office;

    public Families(Given given, DistrictYears years, Visitor office) {
        this.given = given;
        this.years = years;
        this.office = office;
    }

    /** Somebody of three years. */
    public static LocalDate three() {
        return Staff.today().minusYears(THREE).minusDays(1);
    }

    static Form date(Form form, String field, LocalDate day) {
        return form.set(field + "-day", Integer.toString(day.getDayOfMonth()))
                .set(field + "-month", Integer.toString(day.getMonthValue()))
                .set(field + "-year", Integer.toString(day.getYear()));
    }

    /** A referral of today, as it is typed. */
    Form referral(Visitor who, UUID district, String family, LocalDate born) {
        return unexplained(who, district, family, born).choose("Parents or carers are to feel less anxious");
    }

    /** The same without any of the criteria. */
    Form unexplained(Visitor who, UUID district, String family, LocalDate born) {
        String address = DistrictYears.ROOT + "vig-refer.xhtml";
        Form form = who.form(who.open(address).expect(200), "refer")
                .fill("Given name", "Otis")
                .fill("Family name", family)
                .set("refer:district", district.toString())
                .choose("Early Years Local Inclusion Forum Team (EY LIFT)")
                .fill("Their name, and where they work", "Jo Example, EY LIFT")
                .fill("Who agreed?", "Mia " + family + ", mother")
                .fill("How can we reach them?", "01632 960001")
                .fill("Whom did they tell?", "Jo Example, specialist teacher")
                .fill("What was asked, and what did they say?", "May we pass on your number? Yes, in the evening.")
                .press("Save the referral");
        date(form, "refer:dateOfBirth", born);
        date(form, "refer:referredOn", Staff.today());
        return date(form, "refer:agreedOn", Staff.today());
    }

    /** Referred today, and waiting for a guider. */
    public UUID waiting(UUID district, String family) {
        return DistrictYears.id(
                office.sendOnce(DistrictYears.ROOT + "vig-refer.xhtml", referral(office, district, family, three()))
                        .expect(302));
    }

    /** Work of that kind for three days of the district. */
    public UUID work(UUID district, @Nullable UUID priority) {
        Form form = years.plan(office, district, priority == null ? "" : priority.toString(), "3")
                .fill("What kind of work?", "Video Interaction Guidance");
        return DistrictYears.id(
                office.sendOnce(DistrictYears.of("plan", district), form).expect(302));
    }

    /** Under way, guided by the one person of the district’s team. */
    public UUID guided(Place place, UUID work, String family) {
        UUID id = waiting(place.id(), family);
        assign(id, place.person(), work).expect(302);
        return id;
    }

    Reply assign(UUID id, Staff.Member guider, UUID work) {
        String address = DistrictYears.page("vig-assign", id);
        return office.sendOnce(
                address,
                office.form(office.open(address).expect(200), "assign")
                        .set("assign:guider", guider.id().toString())
                        .set("assign:work", work.toString())
                        .press("Save"));
    }

    /** They agree today to be filmed; the consent’s id. */
    public UUID agreed(UUID id) {
        String address = DistrictYears.page("vig-consent", id);
        office.sendOnce(
                        address,
                        office.form(office.open(address).expect(200), "consent")
                                .choose("They have parental responsibility")
                                .fill(Staff.today())
                                .fill("Where is the signed form kept?", "Locked cabinet, office")
                                .press("Save the consent"))
                .expect(302);
        return consent(id, "VIDEO");
    }

    /** The form by which they agree, with a scan of what they signed. */
    Form agreeing(Visitor who, UUID id, String fileName, byte[] scan) {
        return who.form(who.open(DistrictYears.page("vig-consent", id)).expect(200), "consent")
                .choose("They have parental responsibility")
                .fill(Staff.today())
                .fill("Where is the signed form kept?", "Locked cabinet, office")
                .attachAt("consent:scan", fileName, scan)
                .press("Save the consent");
    }

    UUID consent(UUID id, String kind) {
        return UUID.fromString(given.texts(
                        "select id from plugin_district_days.vig_consent where referral_id = ? and kind = ? order by id desc limit 1",
                        id,
                        kind)
                .get(0));
    }

    Form film(Visitor who, UUID id, LocalDate day) {
        return who.form(who.open(DistrictYears.page("vig-film", id)).expect(200), "film")
                .fill(day)
                .fill("What was filmed?", "Playing with blocks, at home")
                .fill("How many days did it take?", "0.5")
                .press("Record the film");
    }

    /** Filmed today; the cycle’s id. */
    public UUID filmed(UUID id) {
        office.sendOnce(DistrictYears.page("vig-film", id), film(office, id, Staff.today()))
                .expect(302);
        return UUID.fromString(given.texts(
                        "select id from plugin_district_days.vig_cycle where referral_id = ? order by number desc limit 1",
                        id)
                .get(0));
    }

    Form review(UUID cycle) {
        return office.form(office.open(DistrictYears.page("vig-review", cycle)).expect(200), "review")
                .fill(Staff.today())
                .fill("What went well in the film, as they saw it?", "He looked up, and she waited")
                .fill("How many days did it take?", "0.5")
                .press("Record the review");
    }

    void reviewed(UUID cycle) {
        office.sendOnce(DistrictYears.page("vig-review", cycle), review(cycle)).expect(302);
    }

    /** How near they feel to it today; the goal’s id. */
    public UUID goal(UUID id, String words, int score) {
        String address = DistrictYears.ROOT + "vig-goal.xhtml?referral=" + id;
        office.sendOnce(
                        address,
                        office.form(office.open(address).expect(200), "goal")
                                .fill("What do they hope for?", words)
                                .set("goal:score", Integer.toString(score))
                                .fill(Staff.today())
                                .press("Save the goal"))
                .expect(302);
        return UUID.fromString(given.texts(
                        "select id from plugin_district_days.vig_goal where referral_id = ? and words = ?", id, words)
                .get(0));
    }

    void measured(UUID goal, int score) {
        String address = DistrictYears.page("vig-goal", goal);
        office.sendOnce(
                        address,
                        office.form(office.open(address).expect(200), "goal")
                                .set("goal:score", Integer.toString(score))
                                .fill(Staff.today())
                                .press("Save the goal"))
                .expect(302);
    }

    Reply end(UUID id, String how, String fate) {
        String address = DistrictYears.page("vig-end", id);
        Form form = office.form(office.open(address).expect(200), "end")
                .choose(how)
                .fill("What came of it, or why does it end early?", "Mornings are calmer")
                .press("End the work");
        return office.sendOnce(address, fate.isEmpty() ? form : form.choose(fate));
    }

    Reply withdraw(UUID consent, String fate) {
        String address = DistrictYears.page("vig-withdraw", consent);
        Form form = office.form(office.open(address).expect(200), "withdraw")
                .fill(Staff.today())
                .fill("How did they say so, and to whom?", "Rang the office")
                .press("Save");
        return office.sendOnce(address, fate.isEmpty() ? form : form.choose(fate));
    }
}
