package org.attune.tests.place;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
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

/** Who is link EP of a setting: given, changed on a day, for a time, put right, and one on a day. */
@AttuneTest
class LinkEpTest {

    private static final LocalDate TODAY = Staff.today();

    private final Attune attune;
    private final Places places;
    private UUID setting;
    private Member one;
    private Member two;

    LinkEpTest(Attune attune) {
        this.attune = attune;
        places = new Places(attune, attune.at("kent"));
    }

    @BeforeEach
    void aSettingAndTwoColleagues() {
        setting = places.given.setting("Linked " + Given.word());
        one = places.staff.ep();
        two = places.staff.ep();
    }

    @Test
    void itChangesHandsOnADayAndTheHistoryStays() {
        Reply first = places.give(setting, one.id(), TODAY.minusYears(1), null);
        Reply second = places.give(setting, two.id(), TODAY, null);
        assertAll(
                () -> assertTrue(first.text().contains(one.name()), first::toString),
                () -> assertTrue(second.page().select(".panel-ok").text().contains(two.name()), second::toString),
                () -> assertEquals(
                        List.of(
                                Places.line(one, TODAY.minusYears(1), TODAY.minusDays(1)),
                                Places.line(two, TODAY, null)),
                        places.history(setting)),
                () -> assertEquals(
                        2,
                        places.given.number(
                                "select count(*) from attune.audit_entry where subject = 'attune.link_ep' and kind = 'insert'"
                                        + " and after ->> 'setting_id' = ?",
                                setting.toString())));
    }

    @Test
    void whoIsLinkEpForATimeIsFollowedByWhoWasBefore() {
        places.give(setting, one.id(), TODAY.minusYears(1), null);
        places.give(setting, two.id(), TODAY.plusDays(10), TODAY.plusDays(20));
        assertEquals(
                List.of(
                        Places.line(one, TODAY.minusYears(1), TODAY.plusDays(9)),
                        Places.line(two, TODAY.plusDays(10), TODAY.plusDays(20)),
                        Places.line(one, TODAY.plusDays(21), null)),
                places.history(setting));
    }

    @Test
    void aMistakeOfTodayIsReplacedAndWhatIsPlannedIsNotThrownAwayUnseen() {
        places.give(setting, one.id(), TODAY, null);
        places.give(setting, two.id(), TODAY, null);
        assertEquals(List.of(Places.line(two, TODAY, null)), places.history(setting));
        places.give(setting, one.id(), TODAY.plusDays(30), null);
        Reply over = places.give(setting, two.id(), TODAY.plusDays(5), null);
        assertAll(
                () -> assertTrue(
                        Places.error(over, "link:firstDay").contains(one.name() + " is entered"), over::toString),
                () -> assertEquals(
                        List.of(
                                Places.line(two, TODAY, TODAY.plusDays(29)),
                                Places.line(one, TODAY.plusDays(30), null)),
                        places.history(setting)));
    }

    @Test
    void daysArePutRightButNotIntoSomebodyElses() {
        places.give(setting, one.id(), TODAY.minusYears(1), null);
        places.give(setting, two.id(), TODAY, null);
        String address = "/places/dates.xhtml?id=" + id(two);
        Reply into = places.admin.send(
                address, Places.day(places.form(address, "dates", "Save"), "dates:firstDay", TODAY.minusDays(5)));
        assertAll(
                () -> assertTrue(Places.error(into, "dates:firstDay").contains("one link EP on a day"), into::toString),
                () -> assertEquals(2, places.history(setting).size()));
        places.admin.send(
                address, Places.day(places.form(address, "dates", "Save"), "dates:lastDay", TODAY.plusDays(60)));
        assertTrue(places.history(setting).contains(Places.line(two, TODAY, TODAY.plusDays(60))));
    }

    @Test
    void whatHasNotBegunIsTakenBackAndWhatHasIsKept() {
        places.give(setting, one.id(), TODAY.minusYears(1), null);
        places.give(setting, two.id(), TODAY.plusDays(3), null);
        String address = "/places/dates.xhtml?id=" + id(two);
        Reply back = places.admin.send(address, places.form(address, "dates", "Take it back"));
        Reply begun = places.admin.open("/places/dates.xhtml?id=" + id(one));
        assertAll(
                () -> assertTrue(back.text().contains("Taken back"), back::toString),
                () -> assertEquals(1, places.history(setting).size()),
                () -> assertFalse(begun.text().contains("Take it back"), begun::toString));
    }

    @Test
    void daysThatCannotBeAreSaidAtTheFieldAndNothingIsKept() {
        Reply longAgo = places.give(setting, one.id(), LocalDate.of(1066, 10, 14), null);
        Reply early = places.give(setting, one.id(), LocalDate.of(1989, 12, 31), null);
        Reply farAhead = places.give(setting, one.id(), TODAY.plusYears(6), null);
        Reply backwards = places.give(setting, one.id(), TODAY, TODAY.minusDays(1));
        Form none = Places.day(
                places.form(Places.link(setting), "link", "Make them link EP")
                        .set("link:practitionerId", one.id().toString()),
                "link:firstDay",
                null);
        Reply missing = places.admin.send(Places.link(setting), none);
        Reply nobody =
                places.admin.send(Places.link(setting), places.form(Places.link(setting), "link", "Make them link EP"));
        assertAll(
                () -> assertFalse(Places.error(longAgo, "link:firstDay").isEmpty(), longAgo::toString),
                () -> assertTrue(Places.error(early, "link:firstDay").contains("1990"), early::toString),
                () -> assertTrue(Places.error(farAhead, "link:firstDay").contains("5 years"), farAhead::toString),
                () -> assertTrue(
                        Places.error(backwards, "link:lastDay").contains("before the first"), backwards::toString),
                () -> assertTrue(
                        Places.error(missing, "link:firstDay").contains("Enter the first day"), missing::toString),
                () -> assertTrue(Places.error(nobody, "link:practitionerId").contains("Choose"), nobody::toString),
                () -> assertEquals(List.of(), places.history(setting)));
    }

    @Test
    void whoHasLeftOrIsAnotherAuthoritysIsNoChoice() {
        places.staff.fromAgencyUntil(one, TODAY.plusDays(3));
        Reply afterwards = places.give(setting, one.id(), TODAY.plusDays(4), null);
        Member stranger = new Staff(attune, attune.at("luton")).ep();
        Reply forged = places.give(setting, stranger.id(), TODAY, null);
        assertAll(
                () -> assertTrue(
                        Places.error(afterwards, "link:practitionerId").contains("does not work here"),
                        afterwards::toString),
                () -> assertFalse(Places.error(forged, "link:practitionerId").isEmpty(), forged::toString),
                () -> assertFalse(forged.text().contains(stranger.name()), forged::toString),
                () -> assertEquals(List.of(), places.history(setting)));
    }

    @Test
    void theDatabaseLetsNobodyInBeside() {
        places.give(setting, one.id(), TODAY.minusDays(10), null);
        RuntimeException refused = assertThrows(
                RuntimeException.class,
                () -> places.given.change(
                        "insert into attune.link_ep (tenant_id, id, setting_id, practitioner_id, first_day) values (886, ?, ?, ?, ?)",
                        UUID.randomUUID(),
                        setting,
                        two.id(),
                        TODAY));
        assertTrue(String.valueOf(refused).contains("one_link_ep_a_day"), refused::toString);
    }

    private UUID id(Member who) {
        return UUID.fromString(places.given
                .texts("select id from attune.link_ep where setting_id = ? and practitioner_id = ?", setting, who.id())
                .get(0));
    }
}
