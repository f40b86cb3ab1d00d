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
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Reply;
import org.attune.tests.data.Given;
import org.attune.tests.data.Staff;
import org.attune.tests.data.Staff.Member;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A link EP leaves: who still holds settings is listed, and all of them are handed over in one form. */
@AttuneTest
class LinkEpHandoverTest {

    private static final LocalDate TODAY = Staff.today();

    private final Places places;
    private final Attune attune;
    private Member leaver;
    private Member one;
    private Member two;
    private UUID first;
    private UUID second;
    private UUID third;

    LinkEpHandoverTest(Attune attune) {
        this.attune = attune;
        places = new Places(attune, attune.at("kent"));
    }

    @BeforeEach
    void aLeaverWithThreeSettings() {
        leaver = places.staff.ep();
        one = places.staff.ep();
        two = places.staff.ep();
        String word = Given.word();
        first = held("A " + word);
        second = held("B " + word);
        third = held("C " + word);
        places.staff.fromAgencyUntil(leaver, TODAY.plusDays(7));
    }

    private UUID held(String name) {
        UUID setting = places.given.setting(name);
        places.give(setting, leaver.id(), TODAY.minusYears(1), null);
        return setting;
    }

    private String address() {
        return "/places/leaver.xhtml?from=" + leaver.id();
    }

    private Form form() {
        return places.form(address(), "leaver", "Hand over");
    }

    private String toDo() {
        return places.admin.open("/places/list.xhtml").page().select("#todo").text();
    }

    @Test
    void oneFormGivesThemToOthersFromTheDayAfterTheLast() {
        assertTrue(toDo().contains(leaver.name() + " leaves on"), this::toDo);
        Reply done = places.admin.send(
                address(),
                form().set("leaver:everybody", one.id().toString())
                        .set("leaver:rows:1:to", two.id().toString())
                        .set("leaver:rows:2:to", "nobody"));
        LocalDate last = TODAY.plusDays(7);
        assertAll(
                () -> assertTrue(done.text().contains("Handed over"), done::toString),
                () -> assertEquals(
                        List.of(
                                Places.line(leaver, TODAY.minusYears(1), last),
                                Places.line(one, last.plusDays(1), null)),
                        places.history(first)),
                () -> assertEquals(
                        Places.line(two, last.plusDays(1), null),
                        places.history(second).get(1)),
                () -> assertEquals(List.of(Places.line(leaver, TODAY.minusYears(1), last)), places.history(third)),
                () -> assertFalse(toDo().contains(leaver.name()), this::toDo),
                () -> assertEquals(
                        1,
                        places.given.number(
                                "select count(*) from attune.audit_entry where kind = 'handover' and subject_id = ?",
                                leaver.id())));
    }

    @Test
    void whoHasLeftIsNoLinkEpOfTodayAndTheSettingIsListedWithoutOne() {
        places.given.change("update attune.practitioner set ends_on = ? where id = ?", TODAY.minusDays(1), leaver.id());
        String name = places.given
                .texts("select name from attune.setting where id = ?", first)
                .get(0);
        Reply list = places.admin.open("/places/settings.xhtml?ep=none&q=" + name.replace(" ", "+"));
        assertAll(
                () -> assertTrue(toDo().contains(leaver.name() + " has left"), this::toDo),
                () -> assertTrue(list.page().select("#places").text().contains("Not here today"), list::toString),
                () -> assertTrue(list.page().select("#places").text().contains(name), list::toString));
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndNothingIsHandedOver() {
        Reply nobody = places.admin.send(address(), form());
        Reply longAgo = places.admin.send(
                address(),
                Places.day(
                        form().set("leaver:everybody", one.id().toString()),
                        "leaver:firstDay",
                        LocalDate.of(1066, 10, 14)));
        Member other = new Staff(attune, attune.at("luton")).ep();
        Reply forged = places.admin.send(
                address(), form().set("leaver:everybody", other.id().toString()));
        places.staff.fromAgencyUntil(two, TODAY.plusDays(2));
        Reply gone = places.admin.send(
                address(), form().set("leaver:everybody", two.id().toString()));
        assertAll(
                () -> assertTrue(
                        Places.error(nobody, "leaver:everybody").contains("Choose who takes over"), nobody::toString),
                () -> assertFalse(Places.error(longAgo, "leaver:firstDay").isEmpty(), longAgo::toString),
                () -> assertFalse(Places.error(forged, "leaver:everybody").isEmpty(), forged::toString),
                () -> assertTrue(Places.error(gone, "leaver:everybody").contains("does not work here"), gone::toString),
                () -> assertEquals(List.of(Places.line(leaver, TODAY.minusYears(1), null)), places.history(first)));
    }
}
