package org.attune.tests.virtualschool;

import java.time.LocalDate;
import java.util.UUID;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.Given;
import org.attune.tests.data.Staff;

/** Plans, consultations and training of one test, with the forms as somebody fills them in. */
public final class Care {

    private static final int TEN = 10;
    private static final int AHEAD = 30;

    private final Given given;
    private final Schools schools;
    private final Visitor principal;

    public Care(Given given, Schools schools, Visitor principal) {
        this.given = given;
        this.schools = schools;
        this.principal = principal;
    }

    /** A child who came into care ten days ago. */
    public UUID looked(String family) {
        UUID child = schools.child(family);
        schools.says(child, "STATUS", "CARE_ORDER", "");
        return child;
    }

    /** One of the dates of a child’s plan. */
    public UUID date(UUID child, String kind) {
        return UUID.fromString(given.texts(
                        "select id from plugin_virtual_school.plan_date where child_id = ? and kind = ? order by id desc limit 1",
                        child,
                        kind)
                .get(0));
    }

    Reply hold(UUID date, LocalDate day, String agreed) {
        String address = Schools.page("plan-hold", date);
        Visitor office = schools.office();
        Form form = office.form(office.open(address).expect(200), "hold")
                .set("hold:agreed", agreed)
                .press("Save");
        return office.sendOnce(address, Schools.date(form, "hold:heldOn", day));
    }

    /** Somebody of the service is asked to contribute. */
    public void asks(UUID date, Staff.Member ep) {
        String address = Schools.page("plan-ask", date);
        Visitor office = schools.office();
        office.sendOnce(
                        address,
                        office.form(office.open(address).expect(200), "ask")
                                .set("ask:ep", ep.id().toString())
                                .set("ask:asked", "What helps in reading")
                                .press("Save"))
                .expect(302);
    }

    Form asking(Visitor who, String family) {
        Form form = who.form(who.open(Schools.ROOT + "consultation-ask.xhtml").expect(200), "ask")
                .set("ask:givenName", "Robin")
                .set("ask:familyName", family)
                .choose("A foster carer, special guardian or adopter")
                .set("ask:askerName", "Mia Carer")
                .set("ask:askerContact", "01632 960001")
                .choose("The child is looked after")
                .set("ask:eligibleNote", "The social worker confirmed it")
                .set("ask:question", "What helps at bedtime?")
                .set("ask:agreedBy", "Jo Sample, team manager")
                .choose("For the authority, which has a care order")
                .press("Save");
        Schools.date(form, "ask:dateOfBirth", Staff.today().minusYears(TEN).minusDays(TEN));
        Schools.date(form, "ask:askedOn", Staff.today());
        return Schools.date(form, "ask:agreedOn", Staff.today());
    }

    /** Somebody asked today for a consultation about a child whom the principal adds. */
    public UUID consultation(String family) {
        return Schools.id(principal.sendOnce(Schools.ROOT + "consultation-ask.xhtml", asking(principal, family)));
    }

    Form offering(Staff.Member ep) {
        String address = Schools.ROOT + "consultation-offer.xhtml";
        Form form = principal
                .form(principal.open(address).expect(200), "offer")
                .set("offer:person", ep.id().toString())
                .choose("By phone")
                .set("offer:startsAt", "9:30")
                .set("offer:minutes", "45")
                .set("offer:slots", "2")
                .press("Offer them");
        return Schools.date(form, "offer:firstDay", Staff.today().plusDays(AHEAD));
    }

    /** Two times in a month; the first of them. */
    public UUID time(Staff.Member ep) {
        principal
                .sendOnce(Schools.ROOT + "consultation-offer.xhtml", offering(ep))
                .expect(302);
        return UUID.fromString(given.texts(
                        "select s.id from attune.offered_session s join plugin_virtual_school.consultation_offer o"
                                + " on o.tenant_id = s.tenant_id and o.offer_id = s.offer_id where o.practitioner_id = ?"
                                + " order by s.starts_at limit 1",
                        ep.id())
                .get(0));
    }

    Form booking(Visitor who, UUID consultation, UUID time) {
        return who.form(
                        who.open(Schools.page("consultation-book", consultation))
                                .expect(200),
                        "book")
                .set("book:session", time.toString())
                .press("Book it");
    }

    /** Booked at that time. */
    public void booked(UUID consultation, UUID time) {
        principal
                .sendOnce(Schools.page("consultation-book", consultation), booking(principal, consultation, time))
                .expect(302);
    }

    /** Work of that kind for ten hours. */
    public UUID work(Staff.Member ep, String kind) {
        Form form = schools.plan(schools.office(), ep, "5").fill("What is the time used for?", kind);
        return Schools.id(schools.office().sendOnce(Schools.ROOT + "plan.xhtml", form));
    }

    Form recording(UUID consultation, Staff.Member ep) {
        Form form = principal
                .form(
                        principal
                                .open(Schools.page("consultation-record", consultation))
                                .expect(200),
                        "record")
                .set("record:person", ep.id().toString())
                .set("record:discussed", "A quiet hour before bed")
                .press("Save");
        return Schools.date(form, "record:day", Staff.today());
    }

    /** Held today; counted where the authority counts it. */
    public Reply held(UUID consultation, Staff.Member ep, String hours, String work) {
        Form form = recording(consultation, ep);
        if (form.names().contains("record:hours")) {
            form.set("record:hours", hours).set("record:work", work);
        }
        return principal.sendOnce(Schools.page("consultation-record", consultation), form);
    }

    /** A training of somebody. */
    public UUID training(Staff.Member lead, String audience) {
        String address = Schools.ROOT + "training-plan.xhtml";
        return Schools.id(principal.sendOnce(
                address,
                principal
                        .form(principal.open(address).expect(200), "training")
                        .set("training:title", "Sleep " + Given.word())
                        .set("training:audience", audience)
                        .set("training:person", lead.id().toString())
                        .press("Save")));
    }

    Form offeringTraining(UUID training, String places) {
        Form form = principal
                .form(principal.open(Schools.page("training-offer", training)).expect(200), "offer")
                .set("offer:where", "Civic Centre")
                .set("offer:startsAt", "10:00")
                .set("offer:places", places)
                .press("Offer them");
        return Schools.date(form, "offer:firstDay", Staff.today().plusDays(AHEAD));
    }

    Form holdingTraining(UUID training, String carers, String hours, String work) {
        Form form = principal
                .form(principal.open(Schools.page("training-held", training)).expect(200), "held")
                .set("held:carers", carers)
                .set("held:socialWorkers", "1")
                .press("Save");
        if (form.names().contains("held:hours")) {
            form.set("held:hours", hours).set("held:work", work);
        }
        return Schools.date(form, "held:day", Staff.today());
    }

    /** A session of today, to which a social worker and so many carers came; its id. */
    public UUID heldTraining(UUID training, String carers, String hours, String work) {
        principal
                .sendOnce(Schools.page("training-held", training), holdingTraining(training, carers, hours, work))
                .expect(302);
        return UUID.fromString(
                given.texts("select id from plugin_virtual_school.training_session where training_id = ?", training)
                        .get(0));
    }

    Reply says(UUID training, UUID session, String before, String after, String helped) {
        String address = Schools.page("training-feedback", training);
        return principal.sendOnce(
                address,
                principal
                        .form(principal.open(address).expect(200), "feedback")
                        .set("feedback:session", session.toString())
                        .choose("Foster carer")
                        .set("feedback:before", before)
                        .set("feedback:after", after)
                        .set("feedback:helped", helped)
                        .press("Save"));
    }
}
