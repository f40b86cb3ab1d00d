package org.attune.tests.site;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.attune.testkit.Attune;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Visitor;
import org.attune.tests.badinput.StaffFormPages.Page;
import org.attune.tests.data.Given;
import org.attune.tests.data.Staff;
import org.attune.tests.deadline.Clocks;
import org.attune.tests.diary.Offered;
import org.attune.tests.district.Communities;
import org.attune.tests.district.DistrictYears;
import org.attune.tests.district.Families;
import org.attune.tests.district.Groups;
import org.attune.tests.incident.CallForms;
import org.attune.tests.invoice.Orders;
import org.attune.tests.traded.Sales;
import org.attune.tests.virtualschool.Care;
import org.attune.tests.virtualschool.Schools;
import org.jsoup.nodes.Element;

/** The pages of an authority's staff that are there to be read, or to press a button on, each with something on it. */
final class ReadPages {

    private final Authority authority;
    private final Given given;
    private final Staff staff;
    private final Visitor principal;
    private final Visitor admin;
    private final Visitor ep;
    private final String family = Given.word();
    private final UUID setting;
    private final UUID child;
    private final UUID request;
    private final UUID involvement;
    private final Map<String, Page> pages = new LinkedHashMap<>();

    ReadPages(Attune attune, Authority authority) {
        this.authority = authority;
        given = new Given(attune, authority);
        staff = new Staff(attune, authority);
        principal = authority.signedIn("principal");
        admin = authority.signedIn("admin");
        ep = authority.signedIn("ep");
        setting = given.setting("Read " + family);
        child = given.child(setting, family);
        request = given.request(setting, child, "GIVEN");
        involvement = given.involvement(setting, child, request, "ep");
        given.record(involvement);
    }

    /** By the file that shows it. */
    Map<String, Page> all() {
        add("index", principal, "/index.xhtml");
        add("mailbox", principal, "/mailbox.xhtml");
        byRole();
        linked("account-session", ep, "/account.xhtml");
        requests();
        children();
        settings();
        administration();
        people();
        records();
        places();
        deadlines();
        ledger();
        workload();
        sessions();
        add("traded-hours/agreements", principal, "/plugins/traded-hours/agreements.xhtml");
        add("traded-hours/statement", principal, "/plugins/traded-hours/statement.xhtml?setting=" + setting);
        tradedHours();
        incidents();
        districtDays();
        virtualSchool();
        care();
        return pages;
    }

    private void incidents() {
        UUID incident = CallForms.log(principal, "Read " + family);
        given.change(
                "insert into plugin_critical_incidents.affected_person (tenant_id, id, incident_id, name, kind, why_named, submission_id)"
                        + " values (?, uuidv7(), ?, ?, 'PUPIL', 'The school asks', uuidv7())",
                authority.id(),
                incident,
                "Robin " + family);
        String root = "/plugins/critical-incidents/";
        add("critical-incidents/list", principal, root + "list.xhtml");
        add("critical-incidents/resources", principal, root + "resources.xhtml");
        add("critical-incidents/overview", principal, root + "overview.xhtml");
        add("critical-incidents/close", principal, CallForms.page("close", incident));
        linked("critical-incidents/remove-person", principal, CallForms.page("incident", incident));
        linked("critical-incidents/resource", principal, root + "resources.xhtml");
    }

    private void tradedHours() {
        add("traded-hours/contracts", principal, Sales.ROOT + "contracts.xhtml");
        linked("traded-hours/offer", principal, Sales.ROOT + "offers.xhtml");
        Sales sales = new Sales(authority, given);
        UUID buying = given.setting("Read " + Given.word());
        UUID agreed = sales.sent(buying, sales.price(authority.slug().equals("luton") ? "HOURS" : "BLOCK"), "1");
        sales.agreed(given.senco(buying), agreed);
        add("traded-hours/contract agreed", principal, Sales.page("contract", agreed));
    }

    private void districtDays() {
        String root = DistrictYears.ROOT;
        add("district-days/districts", principal, root + "districts.xhtml");
        add("district-days/districts by term", principal, root + "districts.xhtml?by=term");
        add("district-days/districts by priority", principal, root + "districts.xhtml?by=priority");
        add("district-days/overview", principal, root + "overview.xhtml");
        linked("district-days/district", principal, root + "districts.xhtml");
        DistrictYears years = new DistrictYears(given, staff, authority);
        Families families = new Families(given, years, principal);
        DistrictYears.Place place = years.district("10");
        UUID guided =
                families.guided(place, families.work(place.id(), years.priority(principal, place.id())), Given.word());
        families.agreed(guided);
        families.filmed(guided);
        families.goal(guided, "Mornings without shouting", 3);
        add("district-days/vig", principal, root + "vig.xhtml");
        add("district-days/vig over", principal, root + "vig.xhtml?state=over");
        add("district-days/vig-referral", principal, DistrictYears.page("vig-referral", guided));
        Groups groups = new Groups(given, years, principal);
        UUID group = groups.begun(groups.work(place, years.priority(principal, place.id())));
        groups.labelled(group, "Family A");
        UUID community = new Communities(years, principal)
                .work(place, years.priority(principal, place.id()).toString());
        add("district-days/communities", principal, root + "communities.xhtml");
        add("district-days/community", principal, DistrictYears.page("community", community));
        add("district-days/groups", principal, root + "groups.xhtml");
        add("district-days/group", principal, DistrictYears.page("group", group));
    }

    private void care() {
        Schools schools = new Schools(given, staff, authority);
        Care care = new Care(given, schools, principal);
        String root = Schools.ROOT;
        UUID first = care.date(care.looked(Given.word()), "FIRST");
        add("virtual-school/plans", principal, root + "plans.xhtml");
        add("virtual-school/plans held", principal, root + "plans.xhtml?state=held");
        add("virtual-school/plan-date", principal, Schools.page("plan-date", first));
        UUID consultation = care.consultation(Given.word());
        care.booked(consultation, care.time(staff.ep()));
        add("virtual-school/consultations", principal, root + "consultations.xhtml");
        add("virtual-school/consultations over", principal, root + "consultations.xhtml?state=over");
        add("virtual-school/consultation", principal, Schools.page("consultation", consultation));
        UUID training = care.training(staff.ep(), "BOTH");
        add("virtual-school/trainings", principal, root + "trainings.xhtml");
        add("virtual-school/training", principal, Schools.page("training", training));
    }

    private void virtualSchool() {
        Schools schools = new Schools(given, staff, authority);
        String root = Schools.ROOT;
        add("virtual-school/time", principal, root + "time.xhtml");
        add("virtual-school/children", schools.office(), root + "children.xhtml");
        add("virtual-school/requests", principal, root + "requests.xhtml");
        add("virtual-school/requests over", principal, root + "requests.xhtml?state=over");
        UUID request = schools.underWay(Given.word(), schools.linkEp("3"), "2");
        add("virtual-school/request", principal, Schools.page("request", request));
        add("virtual-school/work", principal, Schools.page("work", schools.workOf(request)));
    }

    private void sessions() {
        Offered offered = new Offered(authority.program(), given);
        UUID practitioner =
                UUID.fromString(given.texts("select id from attune.practitioner where email = ?", authority.email("ep"))
                        .get(0));
        UUID session = offered.session(offered.input(practitioner));
        offered.booked(session, "Ms Kaur");
        offered.booked(session, "Mr Obi");
        offered.booked(session, "Mx Shah");
        String offer = given.texts("select offer_id from attune.offered_session where id = ?", session)
                .get(0);
        given.change(
                "insert into attune.room (tenant_id, id, name, address, people, step_free) values (?, uuidv7(), ?,"
                        + " 'Civic Centre, second floor', 12, true)",
                authority.id(),
                "Room " + family);
        add("sessions/list", given.senco(setting), "/sessions/list.xhtml");
        add("sessions/view", ep, "/sessions/view.xhtml?id=" + session);
        add("sessions/offers", principal, "/sessions/offers.xhtml");
        add("sessions/offered", principal, "/sessions/offered.xhtml?id=" + offer);
        add("sessions/withdraw", principal, "/sessions/withdraw.xhtml?id=" + offer);
        add("diary/appointment", ep, "/diary/appointment.xhtml?id=" + offered.appointment(authority, practitioner, 7));
        add("rooms/list", admin, "/rooms/list.xhtml");
    }

    private void requests() {
        Visitor senco = given.senco(setting);
        add("requests/mine", senco, "/requests/mine.xhtml");
        add("requests/inbox", principal, "/requests/inbox.xhtml");
        add("requests/view", principal, "/requests/view.xhtml?id=" + request);
        add("consent/tray", principal, "/consent/tray.xhtml");
        add("consent/form", principal, "/consent/form.xhtml?request=" + request);
        given.change(
                "insert into attune.consent_standing (tenant_id, id, child_id, contact_id, kind, given_by, given_on)"
                        + " select tenant_id, uuidv7(), child_id, id, 'CARE_ORDER', 'The court', current_date - 9"
                        + " from attune.contact where child_id = ? limit 1",
                child);
        add("consent/who", principal, "/consent/who.xhtml?request=" + request);
        linked("consent/standing-end", principal, "/consent/who.xhtml?request=" + request);
        add("casework/caseload", ep, "/casework/caseload.xhtml");
        add("casework/involvement", ep, "/casework/involvement.xhtml?id=" + involvement);
    }

    private void children() {
        add("children/search", principal, "/children/search.xhtml?q=" + family);
        add("children/view", principal, "/children/view.xhtml?id=" + child);
        add("children/audit", principal, "/children/audit.xhtml?child=" + child);
        given.child(setting, family);
        add("children/review", principal, "/children/review.xhtml");
        add("children/emergencies", admin, "/children/emergencies.xhtml");
        add("children/unmerge", principal, "/children/unmerge.xhtml?id=" + merged());
    }

    private String merged() {
        UUID other = given.child(setting, family + "e");
        String address = "/children/merge.xhtml?id=" + child + "&other=" + other;
        principal.send(
                address,
                principal
                        .form(principal.open(address).expect(200), "merge")
                        .choose("Family name", family + "e (the other)")
                        .press("Make them one record"));
        return given.texts("select id from attune.child_merge where child_id = ?", child)
                .get(0);
    }

    private void settings() {
        add("settings/list", principal, "/settings/list.xhtml");
        add("settings/view", principal, "/settings/view.xhtml?id=" + setting);
        add("settings/people", admin, "/settings/people.xhtml?id=" + setting);
        add("settings/import", admin, "/settings/import.xhtml");
        add("settings/offers", admin, "/settings/offers.xhtml");
        UUID run = UUID.randomUUID();
        given.change(
                "insert into attune.setting_import (tenant_id, id, file_name, file_bytes, state, percent, started_by, started_at, seen_at,"
                        + " ended_at, rows_read, added, other_authorities) values (?, ?, 'edubasealldata.csv', 9, 'DONE', 100, 'A test',"
                        + " now(), now(), now(), 50000, 9, 49991)",
                authority.id(),
                run);
        add("settings/import-run", admin, "/settings/import-run.xhtml?id=" + run);
        add("calendar/year", admin, "/calendar/year.xhtml");
        add("calendar/file", admin, "/calendar/file.xhtml");
        add("calendar/remove-term", admin, "/calendar/remove-term.xhtml?id=" + one("school_term"));
        UUID closure = UUID.randomUUID();
        given.change(
                "insert into attune.school_closure (tenant_id, id, kind, first_day, last_day, words)"
                        + " values (?, ?, 'CLOSED', current_date, current_date, 'Snow')",
                authority.id(),
                closure);
        add("calendar/remove-closure", admin, "/calendar/remove-closure.xhtml?id=" + closure);
    }

    private void administration() {
        add("admin/accounts", admin, "/admin/accounts.xhtml");
        add("admin/roles", admin, "/admin/roles.xhtml");
        add("admin/wordings", admin, "/admin/wordings.xhtml");
        add("admin/wording", admin, "/admin/wording.xhtml?text=request.accepted");
        add("admin/wording-question", admin, "/admin/wording-question.xhtml?text=question.involvement");
        add("admin/plugins", admin, "/admin/plugins.xhtml");
        add("admin/plugin-parts", admin, "/admin/plugin-parts.xhtml?id=district-days");
        add("admin/plugin-switch", admin, "/admin/plugin-switch.xhtml?id=traded-hours");
        add("admin/audit", admin, "/admin/audit.xhtml");
    }

    private void people() {
        add("practitioners/list", admin, "/practitioners/list.xhtml");
        add("practitioners/view", admin, "/practitioners/view.xhtml?id=" + one("practitioner"));
        add("practitioners/bulk", admin, "/practitioners/bulk.xhtml");
        add("practitioners/mine", ep, "/practitioners/mine.xhtml");
    }

    private void records() {
        String open = "/subjectaccess/open.xhtml?child=" + child;
        String copy = principal
                .sendOnce(
                        open,
                        principal
                                .form(principal.open(open), "open")
                                .fill("Who asks?", "Alex " + family)
                                .fill("What are they to the child?", "mother")
                                .fill("How did you make sure who they are, and that they may ask?", "Her passport")
                                .fill(LocalDate.now())
                                .press("Gather everything"))
                .target();
        add("subjectaccess/requests", principal, "/subjectaccess/requests.xhtml");
        add("subjectaccess/copy", principal, copy);
        linked("subjectaccess/part", principal, copy);
        add(
                "subjectaccess/line",
                principal,
                "/subjectaccess/line.xhtml?id="
                        + given.texts(
                                        "select id from attune.subject_line where child_id = ? and decision is null limit 1",
                                        child)
                                .get(0));
    }

    private void deadlines() {
        add("deadlines/list", principal, "/deadlines/list.xhtml");
        add("deadlines/view", principal, Clocks.page("view", new Clocks(given, authority).halfWay()));
        add("deadlines/kept", principal, "/deadlines/kept.xhtml");
        add("deadlines/limits", principal, "/deadlines/limits.xhtml");
        add("notices/list", principal, "/notices/list.xhtml");
        add("messages/list", principal, "/messages/list.xhtml");
    }

    private void ledger() {
        UUID account = UUID.randomUUID();
        given.change(
                "insert into attune.ledger_account (tenant_id, id, scheme, owner_kind, setting_id, year_kind, year, unit, carry_over)"
                        + " values (?, ?, 'traded-hours', 'SETTING', ?, 'ACADEMIC', 2026, 'HOURS', 'NOTHING')",
                authority.id(),
                account,
                setting);
        add("ledger/accounts", admin, "/ledger/accounts.xhtml");
        add("ledger/statement", admin, "/ledger/statement.xhtml?account=" + account);
        add("ledger/close", admin, "/ledger/close.xhtml");
        Orders orders = new Orders(authority, given);
        UUID draft = orders.draft(98_750);
        add("invoices/list", admin, "/invoices/list.xhtml");
        add("invoices/view", admin, "/invoices/view.xhtml?id=" + orders.issued(123_450));
        add("invoices/issue", admin, "/invoices/issue.xhtml?id=" + draft);
        add("invoices/remove", admin, "/invoices/remove.xhtml?id=" + draft);
    }

    private UUID leaveOverAnAppointment() {
        UUID practitioner =
                UUID.fromString(given.texts("select id from attune.practitioner where email = ?", authority.email("ep"))
                        .get(0));
        new Offered(authority.program(), given).appointment(authority, practitioner, 40);
        UUID leave = UUID.randomUUID();
        given.change(
                "insert into attune.staff_leave (tenant_id, id, practitioner_id, kind, first_day, last_day, part)"
                        + " values (?, ?, ?, 'ANNUAL', current_date + 39, current_date + 41, 'WHOLE')",
                authority.id(),
                leave,
                practitioner);
        return leave;
    }

    private void workload() {
        given.change(
                "insert into attune.staff_leave (tenant_id, id, practitioner_id, kind, first_day, last_day, part)"
                        + " select tenant_id, uuidv7(), id, 'ANNUAL', current_date + 19, current_date + 21, 'WHOLE'"
                        + " from attune.practitioner where email = ?",
                authority.email("ep"));
        given.change(
                "insert into attune.working_pattern (tenant_id, id, practitioner_id, first_day, monday, tuesday, wednesday, thursday,"
                        + " friday, saturday, sunday, term_time_only)"
                        + " select tenant_id, uuidv7(), id, current_date - 90, 444, 444, 444, 0, 444, 0, 0, false"
                        + " from attune.practitioner where email = ? on conflict do nothing",
                authority.email("ep"));
        add("workload/week", ep, "/workload/week.xhtml");
        add("workload/room", principal, "/workload/room.xhtml");
        add("workload/leave with appointments", ep, "/workload/leave.xhtml?id=" + leaveOverAnAppointment());
        add("diary/day", ep, "/diary/day.xhtml");
        add("diary/week", ep, "/diary/week.xhtml");
        add("diary/term", principal, "/diary/term.xhtml");
    }

    private void places() {
        add("places/list", admin, "/places/list.xhtml");
        UUID team = UUID.randomUUID();
        given.change("insert into attune.team (tenant_id, id, name) values (?, ?, ?)", authority.id(), team, family);
        add("places/retire", admin, "/places/retire.xhtml?team=" + team);
    }

    private String one(String table) {
        return given.texts("select id from attune." + table + " order by id desc limit 1")
                .get(0);
    }

    /** The page that another leads to. */
    private void linked(String name, Visitor visitor, String from) {
        Element link = visitor.open(from).expect(200).page().selectFirst("main a[href*=/" + name + ".xhtml]");
        add(
                name,
                visitor,
                Objects.requireNonNull(link, from + " does not lead to " + name).attr("href"));
    }

    /** What each role has in its menu of plugins, and its first page. */
    private void byRole() {
        for (String who : List.of("admin", "ep", "senco", "support", "virtualschool", "socialworker")) {
            Visitor visitor = authority.signedIn(who);
            add("index of " + who, visitor, "/index.xhtml");
            for (Element link : visitor.open("/index.xhtml").expect(200).page().select("nav a[href*=/plugins/]")) {
                String address = link.attr("href").replaceFirst("^.*(?=/plugins/)", "");
                add(address.replaceAll("^/plugins/|\\.xhtml.*$", "") + " of " + who, visitor, address);
            }
        }
    }

    private void add(String name, Visitor visitor, String address) {
        pages.put(name, new Page(visitor, address));
    }
}
