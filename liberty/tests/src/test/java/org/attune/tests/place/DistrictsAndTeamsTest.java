package org.attune.tests.place;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Reply;
import org.attune.tests.data.Given;
import org.attune.tests.data.Staff;
import org.attune.tests.data.Staff.Member;
import org.junit.jupiter.api.Test;

/** Districts and teams: added, renamed, retired and brought back; removed only where nothing was ever put into them. */
@AttuneTest
class DistrictsAndTeamsTest {

    private static final LocalDate TODAY = Staff.today();

    private final Authority kent;
    private final Places places;

    DistrictsAndTeamsTest(Attune attune) {
        kent = attune.at("kent");
        places = new Places(attune, kent);
    }

    private static String named() {
        return "District " + Given.word();
    }

    private Reply press(String address, String button) {
        return places.admin.send(address, places.form(address, "retire", button));
    }

    @Test
    void aDistrictIsAddedRenamedRetiredAndBroughtBack() {
        String name = named();
        UUID id = places.district(name);
        UUID team = places.team("Team " + Given.word());
        String edit = "/places/district.xhtml?id=" + id;
        Reply renamed = places.admin.send(
                edit,
                places.form(edit, "district", "Save")
                        .fill("Name", name + " and Hythe")
                        .set("district:teamId", team.toString()));
        assertTrue(renamed.page().select("#districts").text().contains(name + " and Hythe"), renamed::toString);
        String retire = "/places/retire.xhtml?district=" + id;
        Reply retired = press(retire, "Retire it");
        assertAll(
                () -> assertTrue(retired.page().select("#retired").text().contains(name), retired::toString),
                () -> assertFalse(places.admin
                        .open("/places/settings.xhtml")
                        .page()
                        .select("[id='many:districtId']")
                        .text()
                        .contains(name)));
        Reply back = press(retire, "Bring it back");
        assertTrue(back.page().select("#districts").text().contains(name), back::toString);
    }

    @Test
    void whatWasUsedStaysAndWhatWasNeverUsedCanGo() {
        UUID used = places.district(named());
        UUID setting = places.given.setting("In it " + Given.word());
        String place = Places.link(setting);
        places.admin.send(
                place, places.form(place, "place", "Save the district").set("place:districtId", used.toString()));
        String retire = "/places/retire.xhtml?district=" + used;
        Reply open = places.admin.open(retire);
        Reply refused = press(retire, "Retire it");
        UUID unused = places.district(named());
        Reply gone = press("/places/retire.xhtml?district=" + unused, "Remove it");
        assertAll(
                () -> assertFalse(open.text().contains("Remove it"), open::toString),
                () -> assertTrue(refused.text().contains("1 open setting is in"), refused::toString),
                () -> assertTrue(gone.text().contains("is removed"), gone::toString),
                () -> assertEquals(
                        1,
                        places.given.number("select count(*) from attune.district where id in (?, ?)", used, unused)));
    }

    @Test
    void namesThatCannotBeAreSaidAtTheField() {
        String name = named();
        places.addDistrict(name);
        Reply again = places.addDistrict(name.toUpperCase(java.util.Locale.ROOT));
        Reply empty = places.addDistrict("   ");
        Reply tooLong = places.addDistrict("x".repeat(81));
        Reply nul = places.addDistrict("Ash\u0000ford");
        Reply html = places.addDistrict("<b>" + name + "</b>");
        assertAll(
                () -> assertTrue(Places.error(again, "district:name").contains("already"), again::toString),
                () -> assertTrue(Places.error(empty, "district:name").contains("Enter the name"), empty::toString),
                () -> assertTrue(Places.error(tooLong, "district:name").contains("80"), tooLong::toString),
                () -> assertFalse(Places.error(nul, "district:name").isEmpty(), nul::toString),
                () -> assertTrue(
                        html.page().select("#districts").text().contains("<b>" + name + "</b>"), html::toString),
                () -> assertTrue(html.page().select("#districts b").isEmpty(), html::toString),
                () -> assertEquals(
                        2,
                        places.given.number(
                                "select count(*) from attune.district where lower(name) like ?",
                                "%" + name.toLowerCase(java.util.Locale.ROOT) + "%")));
    }

    @Test
    void ofTwoWhoSaveADistrictTheSecondIsTold() {
        String name = named();
        String edit = "/places/district.xhtml?id=" + places.district(name);
        Form here = places.form(edit, "district", "Save").fill("Name", name + " here");
        Form there = places.form(edit, "district", "Save").fill("Name", name + " there");
        places.admin.send(edit, there);
        Reply late = places.admin.send(edit, here);
        assertTrue(late.text().contains("Someone else changed this"), late::toString);
        assertEquals(1, places.given.number("select count(*) from attune.district where name = ?", name + " there"));
    }

    @Test
    void somebodyIsInOneTeamADayAndMovesFromOneToTheNext() {
        Member who = places.staff.ep();
        String north = "North " + Given.word();
        String south = "South " + Given.word();
        UUID from = places.team(north);
        UUID to = places.team(south);
        places.join(from, who.id(), TODAY.minusYears(1), null);
        Reply moved = places.join(to, who.id(), TODAY, null);
        List<String> days = places.given.texts(
                "select t.name || ' ' || m.first_day || ' ' || coalesce(m.last_day::text, '-') from attune.team_member m"
                        + " join attune.team t on t.tenant_id = m.tenant_id and t.id = m.team_id where m.practitioner_id = ? order by m.first_day",
                who.id());
        Reply own = places.admin.open("/practitioners/view.xhtml?id=" + who.id());
        Reply before = places.admin.open("/places/team.xhtml?id=" + from);
        assertAll(
                () -> assertTrue(moved.page().select("#present").text().contains(who.name()), moved::toString),
                () -> assertEquals(
                        List.of(
                                north + " " + TODAY.minusYears(1) + " " + TODAY.minusDays(1),
                                south + " " + TODAY + " -"),
                        days),
                () -> assertTrue(before.page().select("#others").text().contains(who.name()), before::toString),
                () -> assertTrue(own.text().contains(south + ", since"), own::toString));
        Reply busy = press("/places/retire.xhtml?team=" + to, "Retire it");
        assertTrue(busy.text().contains("Somebody is in"), busy::toString);
    }

    @Test
    void daysInATeamThatCannotBeAreSaidAtTheField() {
        Member who = places.staff.ep();
        UUID team = places.team("Team " + Given.word());
        Reply longAgo = places.join(team, who.id(), LocalDate.of(1066, 10, 14), null);
        Reply backwards = places.join(team, who.id(), TODAY, TODAY.minusDays(1));
        Reply nobody = places.join(team, UUID.randomUUID(), TODAY, null);
        assertAll(
                () -> assertFalse(Places.error(longAgo, "member:firstDay").isEmpty(), longAgo::toString),
                () -> assertTrue(Places.error(backwards, "member:lastDay").contains("before"), backwards::toString),
                () -> assertFalse(Places.error(nobody, "member:practitionerId").isEmpty(), nobody::toString),
                () -> assertEquals(
                        0,
                        places.given.number(
                                "select count(*) from attune.team_member where practitioner_id = ?", who.id())));
    }

    @Test
    void onlyWhoKeepsThemOpensThem() {
        assertAll(
                () -> assertEquals(
                        200,
                        kent.signedIn("principal").open("/places/list.xhtml").status()),
                () -> assertEquals(
                        403, kent.signedIn("ep").open("/places/list.xhtml").status()),
                () -> assertEquals(
                        403,
                        kent.signedIn("support").open("/places/settings.xhtml").status()),
                () -> assertEquals(
                        403, kent.signedIn("senco").open("/places/list.xhtml").status()));
    }
}
