package org.attune.tests.virtualschool;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.Given;
import org.attune.tests.data.Staff;

/** Children of one test on an authority's roll, link EPs with hours, and the plugin's forms as somebody fills them in. */
public final class Schools {

    public static final String ROOT = "/plugins/virtual-school/";

    /** More than all tests of a run use together. */
    private static final String PLENTY = "4000";

    private static final int TEN = 10;

    private final Given given;
    private final Staff staff;
    private final Authority authority;
    private final Visitor office;

    public Schools(Given given, Staff staff, Authority authority) {
        this.given = given;
        this.staff = staff;
        this.authority = authority;
        office = authority.signedIn("virtualschool");
    }

    /** The Virtual School's officer. */
    public Visitor office() {
        return office;
    }

    public static String page(String name, UUID id) {
        return ROOT + name + ".xhtml?id=" + id;
    }

    static UUID id(Reply redirect) {
        return UUID.fromString(redirect.expect(302).target().replaceAll(".*[?&]id=([0-9a-f-]+).*", "$1"));
    }

    static Form date(Form form, String field, LocalDate day) {
        return form.set(field + "-day", Integer.toString(day.getDayOfMonth()))
                .set(field + "-month", Integer.toString(day.getMonthValue()))
                .set(field + "-year", Integer.toString(day.getYear()));
    }

    /** Somebody of the service with so many hours of this year. */
    public Staff.Member linkEp(String hours) {
        Staff.Member member = staff.ep();
        give("hours", form -> form.fill("Hours of the year", PLENTY)
                .fill("Why is it another number?", "For a test")
                .press("Change the hours"));
        part(member, hours).expect(302);
        return member;
    }

    Reply part(Staff.Member member, String hours) {
        return give("link-ep", form -> form.set("part:person", member.id().toString())
                .set("part:hours", hours)
                .press("Save their hours"));
    }

    private Reply give(String page, UnaryOperator<Form> filled) {
        String address = ROOT + page + ".xhtml";
        String form = page.equals("hours") ? "given" : "part";
        return office.sendOnce(
                address, filled.apply(office.form(office.open(address).expect(200), form)));
    }

    Form plan(Visitor who, Staff.Member by, String hours) {
        Form form = who.form(who.open(ROOT + "plan.xhtml").expect(200), "plan")
                .fill("What is the time used for?", "Training")
                .fill("What is it?", "Work " + Given.word())
                .set("plan:hours", hours)
                .set("plan:person", by.id().toString())
                .press("Plan it");
        return date(form, "plan:plannedFor", Staff.today());
    }

    /** Work of today. */
    public UUID work(Visitor who, Staff.Member by, String hours) {
        return id(who.sendOnce(ROOT + "plan.xhtml", plan(who, by, hours)));
    }

    Form record(Visitor who, UUID work, Staff.Member by, String hours) {
        Form form = who.form(who.open(page("work", work)).expect(200), "record")
                .set("record:hours", hours)
                .set("record:person", by.id().toString())
                .press("Record the time");
        return date(form, "record:day", Staff.today());
    }

    /** Records time of today; the entry's id. */
    public UUID worked(Visitor who, UUID work, Staff.Member by, String hours) {
        who.sendOnce(page("work", work), record(who, work, by, hours)).expect(302);
        return UUID.fromString(given.texts(
                        "select id from plugin_virtual_school.worked where work_id = ? order by id desc limit 1", work)
                .get(0));
    }

    /** A child of ten years on the roll, of whom nothing is recorded. */
    public UUID child(String family) {
        return child(family, Staff.today().minusYears(TEN).minusDays(TEN), "");
    }

    /** @param socialWorker their name; empty for nobody */
    public UUID child(String family, LocalDate born, String socialWorker) {
        return child("Robin", family, born, socialWorker);
    }

    /** @param givenName as it is on their record where they have one */
    public UUID child(String givenName, String family, LocalDate born, String socialWorker) {
        String address = ROOT + "enrol.xhtml";
        Form form = date(
                office.form(office.open(address).expect(200), "enrol")
                        .fill("Given name", givenName)
                        .fill("Family name", family)
                        .press("Put them on the roll"),
                "enrol:dateOfBirth",
                born);
        if (!socialWorker.isEmpty()) {
            form.fill("Who is their social worker? (optional)", socialWorker);
        }
        return id(office.sendOnce(address, form));
    }

    Form fact(Visitor who, UUID child, String topic, String kind, String name) {
        String address = ROOT + "fact.xhtml?child=" + child + "&topic=" + topic;
        Form form = who.form(who.open(address).expect(200), "fact")
                .set("fact:kind", kind)
                .set("fact:evidence", "Seen in the file")
                .press("Record it");
        if (!name.isEmpty()) {
            form.set("fact:who", name);
        }
        return date(date(form, "fact:from", Staff.today().minusDays(TEN)), "fact:seenOn", Staff.today());
    }

    /** Recorded by the Virtual School, since ten days ago; its id. */
    public UUID says(UUID child, String topic, String kind, String name) {
        office.sendOnce(ROOT + "fact.xhtml?child=" + child + "&topic=" + topic, fact(office, child, topic, kind, name))
                .expect(302);
        return UUID.fromString(given.texts(
                        "select id from plugin_virtual_school.fact where child_id = ? order by id desc limit 1", child)
                .get(0));
    }

    Reply ask(Visitor who, UUID child) {
        String address = ROOT + "ask.xhtml?child=" + child;
        return who.sendOnce(
                address,
                who.form(who.open(address).expect(200), "ask")
                        .fill("What concerns you?", "Lessons")
                        .fill("What do you hope for?", "A plan")
                        .press("Send the request"));
    }

    /** Asked by the Virtual School. */
    public UUID asked(UUID child) {
        return id(ask(office, child));
    }

    /** What the first of those says who decide, today. */
    Reply answer(Visitor who, UUID request, String by, String agreed) {
        String address = page("answer", request);
        Reply page = who.open(address).expect(200);
        String key = page.page().select("input[type=radio][name='answer:who']").stream()
                .filter(one -> by.isEmpty()
                        || page.page()
                                .select("label[for='" + one.id() + "']")
                                .text()
                                .startsWith(by))
                .map(one -> one.attr("value"))
                .findFirst()
                .orElse("");
        Form form = who.form(page, "answer")
                .set("answer:who", key)
                .set("answer:agreed", agreed)
                .set("answer:how", "IN_WRITING")
                .set("answer:note", "Signed form in the file")
                .press("Keep the answer");
        if (form.names().contains("answer:by")) {
            form.set("answer:by", "Jo Sample, team manager");
        }
        return who.sendOnce(address, date(form, "answer:on", Staff.today()));
    }

    /** A yes of the first of those who decide; its id. */
    public UUID agreed(UUID request) {
        answer(office, request, "", "yes").expect(302);
        return UUID.fromString(given.texts(
                        "select id from plugin_virtual_school.answer where request_id = ? order by id desc limit 1",
                        request)
                .get(0));
    }

    Reply takeBack(Visitor who, UUID answer) {
        String address = page("answer-back", answer);
        Form form = who.form(who.open(address).expect(200), "back")
                .fill("How did they say so, and to whom?", "By telephone, to the school")
                .press("Take the answer back");
        return who.sendOnce(address, date(form, "back:on", Staff.today()));
    }

    Reply accept(UUID request, Staff.Member by, String hours) {
        String address = page("accept", request);
        Form form = office.form(office.open(address).expect(200), "accept")
                .set("accept:person", by.id().toString())
                .set("accept:hours", hours)
                .press("Accept it");
        return office.sendOnce(address, date(form, "accept:plannedFor", Staff.today()));
    }

    /** The work on which an accepted request's time is counted. */
    public UUID workOf(UUID request) {
        return UUID.fromString(given.texts("select work_id from plugin_virtual_school.request where id = ?", request)
                .get(0));
    }

    /** Under a care order, asked, agreed and accepted. */
    public UUID underWay(String family, Staff.Member by, String hours) {
        UUID child = child(family);
        says(child, "STATUS", "CARE_ORDER", "");
        UUID request = asked(child);
        agreed(request);
        accept(request, by, hours).expect(302);
        return request;
    }

    /** In hours: used and planned by somebody this year, whatever others did. */
    String books(Staff.Member by) {
        return given.texts(
                        "select trim_scale(coalesce((select sum(d.minutes) from plugin_virtual_school.worked d where d.practitioner_id = p.id"
                                + " and d.taken_back_on is null), 0) / 60.0) || ' used, ' || trim_scale(coalesce((select sum(w.open_minutes)"
                                + " from plugin_virtual_school.work w where w.practitioner_id = p.id), 0) / 60.0) || ' planned'"
                                + " from attune.practitioner p where p.id = ?",
                        by.id())
                .get(0);
    }
}
