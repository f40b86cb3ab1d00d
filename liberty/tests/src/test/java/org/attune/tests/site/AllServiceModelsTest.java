package org.attune.tests.site;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.ActivityForms;
import org.attune.tests.data.Copies;
import org.attune.tests.data.Given;
import org.attune.tests.data.Staff;
import org.attune.tests.district.DistrictYears;
import org.attune.tests.district.Families;
import org.attune.tests.incident.CallForms;
import org.attune.tests.traded.Sales;
import org.attune.tests.virtualschool.Schools;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** One authority that works by every service model at once, and a child whom each of them knows. */
@AttuneTest
class AllServiceModelsTest {

    private final Attune attune;
    private final Authority authority;
    private final Given given;
    private final Visitor principal;
    private final Visitor office;

    /** A child of three, on record, at a setting of their own. */
    private final String family = Given.word();

    private final UUID setting;
    private final UUID child;

    AllServiceModelsTest(Attune attune) {
        this.attune = attune;
        authority = attune.at("milton-keynes");
        given = new Given(attune, authority);
        principal = authority.signedIn("principal");
        office = authority.signedIn("support");
        setting = given.setting("All models " + family);
        child = given.child(setting, family);
        given.change(
                "update attune.child set given_name = 'Otis', date_of_birth = ?, search_text = ? where id = ?",
                Families.three(),
                " otis " + family,
                child);
    }

    /**
     * One service model.
     *
     * @param first the plugin's first page
     * @param meets how it comes to know the child
     * @param table what it then keeps about the child
     */
    private record Model(String plugin, String first, Runnable meets, String table) {}

    private List<Model> models() {
        return List.of(
                new Model("traded-hours", "agreements", this::workIsCharged, "attune.ledger_transaction"),
                new Model(
                        "critical-incidents",
                        "list",
                        this::isNamedInAnIncident,
                        "plugin_critical_incidents.affected_person"),
                new Model("district-days", "districts", this::isReferred, "plugin_district_days.vig_referral"),
                new Model("virtual-school", "time", this::isOnTheRoll, "plugin_virtual_school.enrolment"));
    }

    private void workIsCharged() {
        Sales sales = new Sales(authority, given);
        sales.agreed(given.senco(setting), sales.sent(setting, sales.price("BLOCK"), "1"));
        UUID involvement = given.involvement(setting, child, given.request(setting, child, "GIVEN"), "ep");
        ActivityForms work = new ActivityForms(authority.signedIn("ep"), involvement);
        work.send(work.today("Consultation", 1, 0)).expect(302);
    }

    private void isNamedInAnIncident() {
        String people = CallForms.page("people", CallForms.log(office, "Something " + family));
        Form form = office.form(office.open(people).expect(200), "person")
                .fill("Name", "Otis " + family)
                .choose("Pupil, child or young person")
                .fill(Families.three())
                .fill("Why is it right to name them?", "He saw it")
                .press("Add them by name");
        office.sendOnce(people, form).expect(302);
    }

    private void isReferred() {
        DistrictYears years = new DistrictYears(given, new Staff(attune, authority), authority);
        new Families(given, years, office).waiting(years.district("5").id(), family);
    }

    private void isOnTheRoll() {
        new Schools(given, new Staff(attune, authority), authority).child("Otis", family, Families.three(), "");
    }

    @Test
    void everyModelRunsBesideTheOthersAndACopyOfTheRecordHasThePartOfEach() {
        List<Model> models = models();
        Reply home = principal.open("/index.xhtml").expect(200);
        models.forEach(model -> model.meets().run());
        Copies.gather(principal, child);
        List<String> tables =
                given.texts("select distinct table_name from attune.subject_line where child_id = ?", child);
        assertAll(models.stream()
                .flatMap(model -> Stream.<Executable>of(
                        () -> assertEquals(200, principal.open(page(model)).status(), model.plugin()),
                        () -> assertFalse(
                                home.page()
                                        .select("nav.sidebar a[href*=/plugins/" + model.plugin() + "/]")
                                        .isEmpty(),
                                () -> model.plugin() + " is in the menu: " + home.text()),
                        () -> assertTrue(tables.contains(model.table()), () -> model.plugin() + ": " + tables))));
    }

    private static String page(Model model) {
        return "/plugins/" + model.plugin() + "/" + model.first() + ".xhtml";
    }
}
