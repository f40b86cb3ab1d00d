package org.attune.tests.badinput;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.attune.testkit.Attune;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.Given;
import org.attune.tests.data.People;
import org.attune.tests.data.RequestForms;
import org.attune.tests.data.Staff;
import org.attune.tests.data.TimeAccounts;
import org.attune.tests.deadline.Clocks;
import org.attune.tests.diary.Offered;
import org.attune.tests.district.Communities;
import org.attune.tests.district.DistrictYears;
import org.attune.tests.district.Families;
import org.attune.tests.district.Groups;
import org.attune.tests.incident.Aside;
import org.attune.tests.incident.CallForms;
import org.attune.tests.invoice.Orders;
import org.attune.tests.traded.Sales;
import org.attune.tests.virtualschool.Care;
import org.attune.tests.virtualschool.Schools;

/** The pages of an authority's staff that have a form to fill in, each with a child, a request or a colleague of its own. */
public final class StaffFormPages {

    private final Given given;
    private final Staff staff;
    private final Authority authority;
    private final Map<String, Page> pages = new LinkedHashMap<>();

    /** A page and one who may fill it in. */
    public record Page(Visitor visitor, String address) {}

    public StaffFormPages(Attune attune, Authority authority) {
        this.authority = authority;
        given = new Given(attune, authority);
        staff = new Staff(attune, authority);
    }

    /** By the file that has the form. */
    public Map<String, Page> all() {
        Visitor principal = authority.signedIn("principal");
        Visitor ep = authority.signedIn("ep");
        Visitor admin = authority.signedIn("admin");
        add("sign-in", authority.visitor(), "/sign-in.xhtml");
        requests(principal);
        consent(principal, ep);
        casework(principal, ep);
        practitioners(admin);
        children(principal);
        people(admin);
        add("settings/edit", admin, "/settings/edit.xhtml");
        add("calendar/term", admin, "/calendar/term.xhtml");
        add("calendar/closure", admin, "/calendar/closure.xhtml");
        places(admin);
        deadlines(principal);
        sessions(principal);
        UUID handing = given.setting("Forms " + Given.word());
        given.senco(handing);
        add(
                "settings/hand-over",
                admin,
                "/settings/hand-over.xhtml?setting=" + handing + "&from="
                        + given.texts("select account_id from attune.account_setting where setting_id = ?", handing)
                                .get(0));
        add("settings/close", admin, "/settings/close.xhtml?id=" + given.setting("Forms " + Given.word()));
        add("admin/wording-edit", admin, "/admin/wording-edit.xhtml?text=consent.invitation");
        add("admin/wording-force", admin, "/admin/wording-force.xhtml?text=" + drafted("request.accepted"));
        dataProtection(principal, admin);
        add("admin/keys", admin, "/admin/keys.xhtml");
        add("ledger/measure", admin, "/ledger/measure.xhtml");
        add("workload/rule", principal, "/workload/rule.xhtml");
        add(
                "workload/leave",
                principal,
                "/workload/leave.xhtml?practitioner=" + staff.ep().id());
        add(
                "workload/pattern",
                principal,
                "/workload/pattern.xhtml?practitioner=" + staff.ep().id());
        invoices(admin);
        add("admin/plugin", admin, "/admin/plugin.xhtml?id=traded-hours");
        add("traded-hours/purchase", admin, "/plugins/traded-hours/purchase.xhtml");
        tradedHours(admin);
        incidents(principal, ep);
        districtDays(principal, admin);
        virtualSchool(principal);
        care(principal);
        add("sample/notes", principal, "/plugins/sample/notes.xhtml");
        return pages;
    }

    private void incidents(Visitor principal, Visitor ep) {
        String root = "/plugins/critical-incidents/";
        add("critical-incidents/log", principal, root + "log.xhtml");
        for (String page : new String[] {"change", "incident", "team", "people", "time", "debrief", "review"}) {
            add(
                    "critical-incidents/" + page,
                    principal,
                    CallForms.page(page, CallForms.log(principal, "Forms " + Given.word())));
        }
        add("critical-incidents/join", principal, CallForms.page("join", CallForms.log(ep, "Forms " + Given.word())));
        UUID slot = UUID.randomUUID();
        given.change(
                "insert into plugin_critical_incidents.rota_slot (tenant_id, id, first_day, last_day)"
                        + " select tenant_id, ?, day, day + 6 from (select tenant_id, max(last_day) + 1 as day"
                        + " from plugin_critical_incidents.rota_slot group by tenant_id) after",
                slot);
        Staff.Member member = staff.ep();
        Visitor busy = staff.signedIn(member);
        UUID incident = CallForms.log(busy, "Forms " + Given.word());
        Aside.appointment(given, authority, member, "A visit", 30);
        add("critical-incidents/rebook", busy, CallForms.page("rebook", Aside.last(given, busy, incident)));
        Aside.appointment(given, authority, member, "Another visit", 40);
        add("critical-incidents/aside", busy, CallForms.page("aside", incident));
        add("critical-incidents/rota", principal, root + "rota.xhtml");
        add("critical-incidents/slot", principal, CallForms.page("slot", slot));
        add("critical-incidents/handover", principal, root + "handover.xhtml");
        add("critical-incidents/plan", principal, root + "plan.xhtml?theme=OTHER");
        add("critical-incidents/resource", principal, root + "resource.xhtml");
    }

    private void tradedHours(Visitor admin) {
        Sales sales = new Sales(authority, given);
        UUID setting = given.setting("Forms " + Given.word());
        UUID price = sales.price(authority.slug().equals("luton") ? "HOURS" : "BLOCK");
        add("traded-hours/offers", admin, Sales.ROOT + "offers.xhtml");
        add("traded-hours/offer-edit", admin, Sales.page("offer-edit", sales.started(TimeAccounts.thisYear() + 1)));
        add("traded-hours/draft", admin, Sales.ROOT + "draft.xhtml");
        add("traded-hours/draft changed", admin, Sales.page("draft", sales.draft(setting, price, "1")));
        UUID sent = sales.sent(setting, price, "1");
        add("traded-hours/contract", admin, Sales.page("contract", sent));
        UUID another = given.setting("Forms " + Given.word());
        add(
                "traded-hours/contract by its setting",
                given.senco(another),
                Sales.page("contract", sales.sent(another, price, "1")));
        UUID planning = given.setting("Forms " + Given.word());
        Visitor senco = given.senco(planning);
        sales.agreed(senco, sales.sent(planning, price, "2"));
        add("traded-hours/plan", senco, Sales.plan(planning));
        add("traded-hours/plan-drop", senco, Sales.page("plan-drop", sales.planned(senco, planning)));
        add("traded-hours/sold", admin, Sales.ROOT + "sold.xhtml");
    }

    private void districtDays(Visitor principal, Visitor admin) {
        DistrictYears years = new DistrictYears(given, staff, authority);
        DistrictYears.Place place = years.district("60");
        UUID priority = years.priority(principal, place.id());
        UUID work = years.work(principal, place.id(), priority, "8");
        UUID entry = years.worked(principal, work, place.person(), "1");
        add("district-days/priority", principal, DistrictYears.ROOT + "priority.xhtml?id=" + priority);
        add("district-days/plan", principal, DistrictYears.of("plan", place.id()));
        add("district-days/work", principal, DistrictYears.ROOT + "work.xhtml?id=" + work);
        add("district-days/take-back", principal, DistrictYears.ROOT + "take-back.xhtml?id=" + entry);
        add("district-days/days", admin, DistrictYears.of("days", place.id()));
        add(
                "district-days/share",
                admin,
                DistrictYears.of("share", place.id()) + "&person="
                        + place.person().id());
        add("district-days/place", admin, DistrictYears.of("place", place.id()));
        add("district-days/moves", principal, DistrictYears.ROOT + "moves.xhtml");
        UUID move = years.ask(principal, place.id(), years.district("3").id(), "2");
        add("district-days/move", admin, DistrictYears.ROOT + "move.xhtml?id=" + move);
        guidance(principal, years, place, priority);
        Groups groups = new Groups(given, years, principal);
        UUID empty = groups.work(place, priority);
        UUID group = groups.begun(groups.work(place, priority));
        UUID family = groups.labelled(group, "Family A");
        add("district-days/group-begin", principal, DistrictYears.ROOT + "group-begin.xhtml?work=" + empty);
        add("district-days/group-family", principal, DistrictYears.ROOT + "group-family.xhtml?group=" + group);
        add("district-days/group-family again", principal, DistrictYears.page("group-family", family));
        add("district-days/group-session", principal, DistrictYears.ROOT + "group-session.xhtml?group=" + group);
        UUID community = new Communities(years, principal).work(place, priority.toString());
        add("district-days/community-offer", principal, Communities.address("offer", community));
        add("district-days/community-session", principal, Communities.address("session", community));
    }

    /** Video Interaction Guidance: a family each, so that none is in the way of another. */
    private void guidance(Visitor principal, DistrictYears years, DistrictYears.Place place, UUID priority) {
        Families families = new Families(given, years, principal);
        UUID work = families.work(place.id(), priority);
        add("district-days/vig-refer", principal, DistrictYears.ROOT + "vig-refer.xhtml");
        add(
                "district-days/vig-assign",
                principal,
                DistrictYears.page("vig-assign", families.waiting(place.id(), Given.word())));
        add(
                "district-days/vig-consent",
                principal,
                DistrictYears.page("vig-consent", families.guided(place, work, Given.word())));
        UUID family = families.guided(place, work, Given.word());
        UUID consent = families.agreed(family);
        UUID cycle = families.filmed(family);
        add("district-days/vig-withdraw", principal, DistrictYears.page("vig-withdraw", consent));
        add("district-days/vig-goal", principal, DistrictYears.ROOT + "vig-goal.xhtml?referral=" + family);
        add(
                "district-days/vig-goal again",
                principal,
                DistrictYears.page("vig-goal", families.goal(family, "Calm", 2)));
        add("district-days/vig-film", principal, DistrictYears.page("vig-film", family));
        add("district-days/vig-review", principal, DistrictYears.page("vig-review", cycle));
        add("district-days/vig-end", principal, DistrictYears.page("vig-end", family));
        add("district-days/vig-films", principal, DistrictYears.page("vig-films", family));
    }

    private void virtualSchool(Visitor principal) {
        Schools schools = new Schools(given, staff, authority);
        Visitor office = schools.office();
        Staff.Member ep = schools.linkEp("40");
        add("virtual-school/hours", office, Schools.ROOT + "hours.xhtml");
        add("virtual-school/link-ep", office, Schools.ROOT + "link-ep.xhtml");
        add("virtual-school/plan", office, Schools.ROOT + "plan.xhtml");
        UUID work = schools.work(office, ep, "5");
        add("virtual-school/work", principal, Schools.page("work", work));
        add(
                "virtual-school/take-back",
                principal,
                Schools.page("take-back", schools.worked(principal, schools.work(office, ep, "5"), ep, "1")));
        add("virtual-school/enrol", office, Schools.ROOT + "enrol.xhtml");
        add("virtual-school/child", office, Schools.page("child", schools.child(Given.word())));
        for (String topic : new String[] {"STATUS", "RESPONSIBILITY", "FINDING", "PLACEMENT"}) {
            add(
                    "virtual-school/fact " + topic,
                    office,
                    Schools.ROOT + "fact.xhtml?topic=" + topic + "&child=" + schools.child(Given.word()));
        }
        UUID child = schools.child(Given.word());
        add(
                "virtual-school/fact-end",
                office,
                Schools.page("fact-end", schools.says(child, "STATUS", "CARE_ORDER", "")));
        add("virtual-school/ask", office, Schools.ROOT + "ask.xhtml?child=" + schools.child(Given.word()));
        add("virtual-school/request", office, Schools.page("request", schools.asked(schools.child(Given.word()))));
        UUID asked = ordered(schools);
        add("virtual-school/answer", office, Schools.page("answer", asked));
        add("virtual-school/answer-back", office, Schools.page("answer-back", schools.agreed(ordered(schools))));
        UUID agreed = ordered(schools);
        schools.agreed(agreed);
        add("virtual-school/accept", office, Schools.page("accept", agreed));
        add(
                "virtual-school/request under way",
                principal,
                Schools.page("request", schools.underWay(Given.word(), ep, "2")));
    }

    /** Plans, consultations and training of the Virtual School. */
    private void care(Visitor principal) {
        Schools schools = new Schools(given, staff, authority);
        Care care = new Care(given, schools, principal);
        add("virtual-school/plan-hold", principal, Schools.page("plan-hold", first(care)));
        add("virtual-school/plan-ask", principal, Schools.page("plan-ask", first(care)));
        UUID asked = first(care);
        care.asks(asked, staff.ep());
        add("virtual-school/plan-contribute", principal, Schools.page("plan-contribute", asked));
        add("virtual-school/consultation-ask", principal, Schools.ROOT + "consultation-ask.xhtml");
        add("virtual-school/consultation-offer", principal, Schools.ROOT + "consultation-offer.xhtml");
        care.time(staff.ep());
        for (String page : new String[] {"book", "record", "end"}) {
            add(
                    "virtual-school/consultation-" + page,
                    principal,
                    Schools.page("consultation-" + page, care.consultation(Given.word())));
        }
        UUID held = care.consultation(Given.word());
        care.held(held, staff.ep(), "", "").expect(302);
        add(
                "virtual-school/consultation-action",
                principal,
                Schools.ROOT + "consultation-action.xhtml?consultation=" + held);
        add("virtual-school/training-plan", principal, Schools.ROOT + "training-plan.xhtml");
        UUID training = care.training(staff.ep(), "BOTH");
        add("virtual-school/training-offer", principal, Schools.page("training-offer", training));
        add("virtual-school/training-held", principal, Schools.page("training-held", training));
        care.heldTraining(training, "400", "", "");
        add("virtual-school/training-feedback", principal, Schools.page("training-feedback", training));
    }

    private static UUID first(Care care) {
        return care.date(care.looked(Given.word()), "FIRST");
    }

    /** A request for a child under a care order. */
    private static UUID ordered(Schools schools) {
        UUID child = schools.child(Given.word());
        schools.says(child, "STATUS", "CARE_ORDER", "");
        return schools.asked(child);
    }

    private void invoices(Visitor admin) {
        Orders orders = new Orders(authority, given);
        add("invoices/order", admin, "/invoices/order.xhtml?account=" + orders.account());
        add("invoices/paid", admin, "/invoices/paid.xhtml?id=" + orders.issued(100));
        add("invoices/cancel", admin, "/invoices/cancel.xhtml?id=" + orders.issued(100));
        add("invoices/terms", admin, "/invoices/terms.xhtml");
    }

    private void places(Visitor admin) {
        UUID setting = given.setting("Forms " + Given.word());
        given.change("update attune.setting set district = 'Area ' || name where id = ?", setting);
        UUID team = UUID.randomUUID();
        UUID leaver = staff.ep().id();
        given.change(
                "insert into attune.team (tenant_id, id, name) values (?, ?, ?)", authority.id(), team, Given.word());
        given.change(
                "insert into attune.district (tenant_id, id, name) values (?, uuidv7(), ?)",
                authority.id(),
                Given.word());
        UUID link = UUID.randomUUID();
        given.change(
                "insert into attune.link_ep (tenant_id, id, setting_id, practitioner_id, first_day) values (?, ?, ?, ?, current_date - 9)",
                authority.id(),
                link,
                setting,
                leaver);
        add("places/district", admin, "/places/district.xhtml");
        add("places/team", admin, "/places/team.xhtml?id=" + team);
        add("places/member", admin, "/places/member.xhtml?team=" + team);
        add("places/register", admin, "/places/register.xhtml");
        add("places/settings", admin, "/places/settings.xhtml");
        add("places/link", admin, "/places/link.xhtml?setting=" + setting);
        add("places/dates", admin, "/places/dates.xhtml?id=" + link);
        add("places/leaver", admin, "/places/leaver.xhtml?from=" + leaver);
    }

    private void deadlines(Visitor principal) {
        Clocks clocks = new Clocks(given, authority);
        add("deadlines/pause", principal, Clocks.page("pause", clocks.halfWay()));
        add("deadlines/exception", principal, Clocks.page("exception", clocks.halfWay()));
        UUID paused = clocks.halfWay();
        given.change("update attune.deadline set state = 'PAUSED', due_on = null where id = ?", paused);
        add("deadlines/resume", principal, Clocks.page("resume", paused));
        UUID returned = UUID.randomUUID();
        given.change(
                "insert into attune.outbox_message (tenant_id, id, channel, recipient, subject, body, state, failed_at, last_error)"
                        + " values (?, ?, 'EMAIL', 'a@b.invalid', 'Subject', 'Body', 'FAILED', now(), '550 No')",
                authority.id(),
                returned);
        add("messages/returned", principal, "/messages/returned.xhtml?id=" + returned);
        add("notices/choose", principal, "/notices/choose.xhtml");
        add("notices/mobile", staff.signedIn(staff.ep()), "/notices/mobile.xhtml");
        add("deadlines/limit", principal, "/deadlines/limit.xhtml?rule=" + Clocks.REPLY);
    }

    private void sessions(Visitor principal) {
        Offered offered = new Offered(authority.program(), given);
        UUID session = offered.session(offered.input(staff.ep().id()));
        UUID booking = offered.booked(session, "Ms Kaur");
        UUID over = offered.session(offered.input(staff.ep().id()));
        offered.booked(over, "Mr Obi");
        offered.startsIn(over, -2);
        add("sessions/offer", principal, "/sessions/offer.xhtml");
        add("sessions/book", principal, "/sessions/book.xhtml?id=" + session);
        add("sessions/cancel", principal, "/sessions/cancel.xhtml?id=" + booking);
        add("sessions/move", principal, "/sessions/move.xhtml?id=" + session);
        add(
                "sessions/change",
                principal,
                "/sessions/change.xhtml?id="
                        + given.texts("select offer_id from attune.offered_session where id = ?", session)
                                .get(0));
        add("sessions/off", principal, "/sessions/off.xhtml?id=" + session);
        add("sessions/register", principal, "/sessions/register.xhtml?id=" + over);
        UUID appointment = offered.appointment(authority, staff.ep().id(), 3);
        add("diary/edit", principal, "/diary/edit.xhtml");
        add("diary/cancel", principal, "/diary/cancel.xhtml?id=" + appointment);
        add("rooms/room", principal, "/rooms/room.xhtml");
    }

    private void people(Visitor admin) {
        add("admin/account", admin, "/admin/account.xhtml");
        Staff.Member leaving = staff.ep();
        given.change("update attune.involvement set practitioner_id = ? where id = ?", leaving.id(), involvement());
        add("admin/remove", admin, "/admin/remove.xhtml?id=" + leaving.account());
        add("account", staff.signedIn(staff.ep()), "/account.xhtml");
        add("forgotten", authority.visitor(), "/forgotten.xhtml");
        add(
                "join",
                authority.visitor(),
                People.invitation(given, authority.id(), staff.ep().account()));
    }

    private String drafted(String text) {
        given.change(
                "insert into attune.text_draft (tenant_id, id, text_key, parts, written_by)"
                        + " values (?, ?, ?, '{\"subject\": \"Accepted\", \"body\": \"Read it: {link}\"}', 'A test')"
                        + " on conflict (tenant_id, text_key) do nothing",
                authority.id(),
                UUID.randomUUID(),
                text);
        return text;
    }

    private void requests(Visitor principal) {
        add("WEB-INF/requests/decide", principal, "/requests/view.xhtml?id=" + sent(ten(), "GIVEN"));
        add("WEB-INF/requests/decline", principal, "/requests/view.xhtml?decline=true&id=" + sent(ten(), "GIVEN"));
        Visitor senco = given.senco(given.setting("Forms " + Given.word()));
        RequestForms forms = new RequestForms(senco);
        String child = forms.begin();
        add("requests/new child", senco, child);
        for (String step : new String[] {"why", "tried"}) {
            add("requests/new " + step, senco, child.replace("step=child", "step=" + step));
        }
        add("requests/new people", senco, forms.fillInUntilPeople(Given.word(), LocalDate.of(2016, 3, 14)));
        add(
                "requests/new young",
                senco,
                forms.fillInUntilPeople(Given.word(), LocalDate.now().minusYears(17)));
    }

    private void consent(Visitor principal, Visitor ep) {
        for (String page : new String[] {"link", "upload", "verbal"}) {
            add("consent/" + page, principal, consentPage(page, sent(ten(), "REQUESTED")));
        }
        add("consent/withdraw", principal, consentPage("withdraw", sent(ten(), "GIVEN")));
        add("consent/standing", principal, consentPage("standing", withCarer(sent(ten(), "REQUESTED"))));
        add("consent/gillick", ep, consentPage("gillick", accepted(ten())));
        add("consent/resolve", ep, consentPage("resolve", contested(accepted(ten()))));
        LocalDate seventeen = LocalDate.now().minusYears(17);
        add("consent/capacity", ep, consentPage("capacity", grown(accepted(ten()), seventeen)));
        add("consent/themselves", principal, consentPage("themselves", sent(seventeen, "REQUESTED")));
    }

    private void children(Visitor principal) {
        for (String page :
                new String[] {"names", "school", "sen", "languages", "contact", "vulnerability", "restrict"}) {
            String family = Given.word();
            UUID child = given.child(given.setting("Forms " + family), family);
            add("children/" + page, principal, "/children/" + page + ".xhtml?id=" + child);
        }
        String family = Given.word();
        UUID setting = given.setting("Forms " + family);
        add(
                "children/merge",
                principal,
                "/children/merge.xhtml?id=" + given.child(setting, family) + "&other="
                        + given.child(setting, Given.word()));
        add("children/emergency", principal, "/children/emergency.xhtml");
    }

    private void casework(Visitor principal, Visitor ep) {
        add("casework/activity", ep, "/casework/activity.xhtml?id=" + involvement());
        add("casework/close", ep, "/casework/close.xhtml?id=" + involvement());
        add("casework/record", ep, "/casework/record.xhtml?id=" + record(involvement()));
        Staff.Member author = staff.ep();
        Staff.Member leaving = staff.ep();
        given.change("update attune.involvement set practitioner_id = ? where id = ?", leaving.id(), involvement());
        add("casework/handover", principal, "/casework/handover.xhtml?from=" + leaving.id());
        add("casework/sign", staff.signedIn(author), "/casework/sign.xhtml?id=" + record(involvement(author.email())));
    }

    private void practitioners(Visitor admin) {
        for (String page : new String[] {"check", "entry", "edit"}) {
            add(
                    "practitioners/" + page,
                    admin,
                    "/practitioners/" + page + ".xhtml?id=" + staff.ep().id());
        }
    }

    private void dataProtection(Visitor principal, Visitor admin) {
        UUID child = given.child(given.setting("Forms " + Given.word()), Given.word());
        add("subjectaccess/open", principal, "/subjectaccess/open.xhtml?child=" + child);
        UUID copy = copy(child);
        add("subjectaccess/copy", principal, "/subjectaccess/copy.xhtml?id=" + copy);
        add("subjectaccess/line", principal, "/subjectaccess/line.xhtml?id=" + line(copy, child));
        add("retention/child", principal, "/retention/child.xhtml?child=" + child);
        given.change(
                "update attune.child set date_of_birth = (current_date - interval '25 years 9 days')::date where id = ?",
                given.child(given.setting("Forms " + Given.word()), Given.word()));
        add("retention/review", principal, "/retention/review.xhtml");
        add("retention/rules", admin, "/retention/rules.xhtml");
        add("retention/decide", principal, "/retention/decide.xhtml?id=" + proposal(child));
    }

    private UUID copy(UUID child) {
        UUID copy = UUID.randomUUID();
        given.change(
                "insert into attune.subject_request (tenant_id, id, child_id, asked_by, relation, identity_check, received_on, due_on)"
                        + " values (?, ?, ?, 'Alex', 'mother', 'Passport', current_date, current_date + 30)",
                authority.id(),
                copy,
                child);
        return copy;
    }

    private UUID line(UUID copy, UUID child) {
        UUID line = UUID.randomUUID();
        given.change(
                "insert into attune.subject_line (tenant_id, id, child_id, request_id, part, table_name, row_id, part_no, row_no,"
                        + " line_no, label, value, about) values (?, ?, ?, ?, 'Part', 'attune.child', ?, 1, 1, 1, 'Note', 'Text', 'TEXT')",
                authority.id(),
                line,
                child,
                copy,
                child);
        return line;
    }

    private UUID proposal(UUID child) {
        UUID proposal = UUID.randomUUID();
        given.changeAs(
                authority.email("principal"),
                "insert into attune.retention_case (tenant_id, id, kind, record_of, due_on, things, state)"
                        + " values (?, ?, 'CHILD', ?, current_date, 1, 'PROPOSED')",
                authority.id(),
                proposal,
                child);
        return proposal;
    }

    private void add(String name, Visitor visitor, String address) {
        pages.put(name, new Page(visitor, address));
    }

    private static String consentPage(String name, UUID request) {
        return "/consent/" + name + ".xhtml?request=" + request;
    }

    private static LocalDate ten() {
        return LocalDate.now().minusYears(10);
    }

    private UUID sent(LocalDate born, String consent) {
        String family = Given.word();
        UUID setting = given.setting("Forms " + family);
        UUID child = given.child(setting, family);
        given.change("update attune.child set date_of_birth = ?::date where id = ?", born.toString(), child);
        UUID request = given.request(setting, child, consent);
        given.change("update attune.contact set email = ? where child_id = ?", family + "@family.example", child);
        // One more purpose, which may be agreed to by word of mouth.
        UUID wording = UUID.randomUUID();
        given.change(
                "insert into attune.consent_wording (tenant_id, id, purpose, title, question, required, verbal, number)"
                        + " values (?, ?, ?, 'Contact details', 'Do you agree?', false, true, 1)",
                authority.id(),
                wording,
                "contact-" + family);
        given.change(
                "insert into attune.consent (tenant_id, id, child_id, request_id, purpose, wording_id, state)"
                        + " select tenant_id, uuidv7(), ?, ?, purpose, id, 'REQUESTED' from attune.consent_wording where id = ?",
                child,
                request,
                wording);
        return request;
    }

    private UUID accepted(LocalDate born) {
        UUID request = sent(born, "GIVEN");
        open(request, "ep");
        return request;
    }

    private UUID involvement() {
        return involvement("ep");
    }

    private UUID involvement(String practitioner) {
        return open(sent(ten(), "GIVEN"), practitioner);
    }

    private UUID grown(UUID request, LocalDate born) {
        given.change(
                "update attune.child set date_of_birth = ?::date where id = (select child_id from attune.request where id = ?)",
                born.toString(),
                request);
        return request;
    }

    private UUID open(UUID request, String practitioner) {
        UUID child = UUID.fromString(given.texts("select child_id from attune.request where id = ?", request)
                .get(0));
        UUID setting = UUID.fromString(given.texts("select setting_id from attune.request where id = ?", request)
                .get(0));
        return given.involvement(setting, child, request, practitioner);
    }

    private UUID withCarer(UUID request) {
        given.change(
                "insert into attune.contact (tenant_id, id, child_id, name, relation, parental_responsibility)"
                        + " select tenant_id, uuidv7(), child_id, 'Sam Carer', 'foster carer', false from attune.request where id = ?",
                request);
        return request;
    }

    /** One parent says yes, another no. */
    private UUID contested(UUID request) {
        given.change(
                "insert into attune.contact (tenant_id, id, child_id, name, relation, parental_responsibility)"
                        + " select tenant_id, uuidv7(), child_id, 'Sam Father', 'father', true from attune.request where id = ?",
                request);
        given.change(
                "insert into attune.consent_answer (tenant_id, id, child_id, consent_id, contact_id, name, giver, agreed,"
                        + " method, answered_at)"
                        + " select c.tenant_id, uuidv7(), c.child_id, c.id, p.id, p.name, 'PARENT', p.name <> 'Sam Father',"
                        + " 'ONLINE', now() from attune.consent c join attune.contact p on p.child_id = c.child_id"
                        + " where c.purpose = 'involvement' and c.request_id = ?",
                request);
        given.change(
                "update attune.consent set state = 'CONTESTED', ended_at = now() where purpose = 'involvement' and request_id = ?",
                request);
        return request;
    }

    private UUID record(UUID involvement) {
        UUID record = UUID.randomUUID();
        given.change(
                "insert into attune.involvement_record (tenant_id, id, child_id, involvement_id, number, sections, written_by)"
                        + " select tenant_id, ?, child_id, id, 1, '{}', practitioner_id from attune.involvement where id = ?",
                record,
                involvement);
        return record;
    }
}
