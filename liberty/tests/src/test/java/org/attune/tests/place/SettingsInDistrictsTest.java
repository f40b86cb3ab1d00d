package org.attune.tests.place;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Reply;
import org.attune.tests.data.Given;
import org.attune.tests.data.Staff;
import org.attune.tests.data.Staff.Member;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many settings at once: into a district, to a link EP, and by the areas of the register. */
@AttuneTest
class SettingsInDistrictsTest {

    private final Places places;
    private String word;
    private UUID one;
    private UUID two;
    private UUID other;

    SettingsInDistrictsTest(Attune attune) {
        places = new Places(attune, attune.at("milton-keynes"));
    }

    @BeforeEach
    void threeSettings() {
        word = Given.word();
        one = places.given.setting("A " + word);
        two = places.given.setting("B " + word);
        other = places.given.setting("C " + word);
    }

    private String list() {
        return "/places/settings.xhtml?q=" + word;
    }

    private List<String> districts(UUID... settings) {
        return places.given.texts(
                "select coalesce(string_agg(d.name, ', ' order by s.name), '') from attune.setting s"
                        + " left join attune.setting_district w on w.tenant_id = s.tenant_id and w.setting_id = s.id"
                        + " left join attune.district d on d.tenant_id = w.tenant_id and d.id = w.district_id"
                        + " where s.id = any (?::uuid[])",
                "{"
                        + String.join(
                                ",",
                                List.of(settings).stream().map(UUID::toString).toList()) + "}");
    }

    @Test
    void thoseThatAreTickedGoIntoADistrictTogether() {
        String name = "District " + word;
        UUID district = places.district(name);
        Form form = places.form(list(), "many", "Put them there")
                .choose("A " + word)
                .choose("B " + word)
                .set("many:districtId", district.toString());
        Reply done = places.admin.send(list(), form);
        Reply in = places.admin.open("/places/settings.xhtml?district=" + district);
        Reply without = places.admin.open(list() + "&district=none");
        assertAll(
                () -> assertTrue(done.text().contains("Saved for 2 settings"), done::toString),
                () -> assertTrue(done.page().select("#places").text().contains(name), done::toString),
                () -> assertEquals(List.of(name + ", " + name), districts(one, two, other)),
                () -> assertTrue(in.text().contains("A " + word) && !in.text().contains("C " + word), in::toString),
                () -> assertTrue(
                        without.text().contains("C " + word)
                                && !without.page().select("#places").text().contains("A " + word),
                        without::toString));
        Form out = places.form(list(), "many", "Put them there")
                .choose("A " + word)
                .set("many:districtId", "none");
        places.admin.send(list(), out);
        assertEquals(List.of(name), districts(one, two));
    }

    @Test
    void thoseThatAreTickedGetALinkEpTogether() {
        Member ep = places.staff.ep();
        Form form = places.form(list() + "&ep=none", "many", "Make them link EP")
                .choose("A " + word)
                .choose("C " + word)
                .set("many:practitionerId", ep.id().toString());
        Reply done = places.admin.send(list() + "&ep=none", form);
        assertAll(
                () -> assertTrue(done.text().contains("Saved for 2 settings"), done::toString),
                () -> assertFalse(done.page().select("#places").text().contains("A " + word), done::toString),
                () -> assertEquals(List.of(Places.line(ep, Staff.today(), null)), places.history(one)),
                () -> assertEquals(List.of(), places.history(two)),
                () -> assertEquals(List.of(Places.line(ep, Staff.today(), null)), places.history(other)));
    }

    @Test
    void whatWasNotTickedOrChosenIsSaidAtTheField() {
        Member ep = places.staff.ep();
        Reply none = places.admin.send(
                list(),
                places.form(list(), "many", "Make them link EP")
                        .set("many:practitionerId", ep.id().toString()));
        places.district("District " + word);
        Reply nowhere = places.admin.send(
                list(), places.form(list(), "many", "Put them there").choose("A " + word));
        Reply forged = places.admin.send(
                list(),
                places.form(list(), "many", "Put them there")
                        .choose("A " + word)
                        .set("many:districtId", UUID.randomUUID().toString()));
        assertAll(
                () -> assertTrue(Places.error(none, "many:practitionerId").contains("Tick"), none::toString),
                () -> assertTrue(Places.error(nowhere, "many:districtId").contains("Choose"), nowhere::toString),
                () -> assertFalse(Places.error(forged, "many:districtId").isEmpty(), forged::toString),
                () -> assertEquals(List.of(""), districts(one)));
    }

    @Test
    void anAreaOfTheRegisterBecomesADistrictAndOnlySettingsWithoutOneAreTouched() {
        String area = "Area " + word;
        places.given.change("update attune.setting set district = ? where id in (?, ?)", area, one, two);
        UUID elsewhere = places.district("Elsewhere " + word);
        places.given.change(
                "insert into attune.setting_district (tenant_id, id, setting_id, district_id) values (826, ?, ?, ?)",
                UUID.randomUUID(),
                two,
                elsewhere);
        Reply offer = places.admin.open("/places/register.xhtml");
        assertTrue(offer.text().contains(area + ": 1 setting, into a new district"), offer::toString);
        Reply nothing = places.admin.send(
                "/places/register.xhtml", places.form("/places/register.xhtml", "register", "Use these areas"));
        Reply done = places.admin.send(
                "/places/register.xhtml",
                places.form("/places/register.xhtml", "register", "Use these areas")
                        .set("register:areas", area));
        assertAll(
                () -> assertTrue(Places.error(nothing, "register:areas").contains("at least one"), nothing::toString),
                () -> assertTrue(done.text().contains("One setting has a district now"), done::toString),
                () -> assertEquals(List.of(area + ", Elsewhere " + word), districts(one, two)));
    }
}
