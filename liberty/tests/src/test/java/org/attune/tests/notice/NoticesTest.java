package org.attune.tests.notice;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.Await;
import org.attune.testkit.database.TestDatabase;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.Given;
import org.attune.tests.data.Staff;
import org.attune.tests.data.Staff.Member;
import org.attune.tests.deadline.Clocks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A practitioner who becomes link EP, and one whose deadline is due, are told as they choose. */
@AttuneTest
class NoticesTest {

    private static final LocalDate TODAY = Staff.today();
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String LIST = "/notices/list.xhtml";
    private static final String CHOOSE = "/notices/choose.xhtml";

    private final Authority kent;
    private final TestDatabase database;
    private final Given given;
    private final Staff staff;
    private final Visitor admin;
    private Member ep;
    private Visitor visitor;

    NoticesTest(Attune attune) {
        kent = attune.at("kent");
        database = attune.database();
        given = new Given(attune, kent);
        staff = new Staff(attune, kent);
        admin = kent.signedIn("admin");
    }

    @BeforeEach
    void aPractitioner() {
        ep = staff.ep();
        visitor = staff.signedIn(ep);
    }

    private UUID makeLinkEp() {
        UUID setting = given.setting("Told " + Given.word());
        String link = "/places/link.xhtml?setting=" + setting;
        Form form = admin.form(admin.open(link), "link")
                .press("Make them link EP")
                .set("link:practitionerId", ep.id().toString());
        admin.send(link, Clocks.day(form, "link:firstDay", TODAY));
        return setting;
    }

    private void choose(String label, String delivery) {
        visitor.send(
                CHOOSE,
                visitor.form(visitor.open(CHOOSE), "choose")
                        .fill(label, delivery)
                        .press("Save"));
    }

    private List<String> mails() {
        return given.texts(
                "select coalesce(reference, '') || ' ' || subject || ' ' || body from attune.outbox_message where recipient = ?",
                ep.email());
    }

    @Test
    void itStandsInTheListAndAtTheHeadOfEachPageUntilItIsOpened() {
        makeLinkEp();
        Reply list = visitor.open(LIST);
        String open = list.page().select("#notices a").attr("href");
        assertAll(
                () -> assertTrue(list.text().contains("Notices (1 unread)"), list::text),
                () -> assertTrue(list.text().contains("Settings that are yours as link EP"), list::text),
                () -> assertTrue(list.text().contains("get in touch with their SENCOs"), list::text),
                () -> assertEquals(404, staff.signedIn(staff.ep()).open(open).status()));
        Reply about = visitor.open(open);
        assertTrue(about.page().title().contains("registration"), about.page().title());
        Reply after = visitor.open(LIST);
        assertAll(
                () -> assertFalse(after.text().contains("unread)"), after::text),
                () -> assertTrue(after.text().contains("You have read everything"), after::text),
                () -> assertTrue(visitor.open(LIST + "?show=all").text().contains("as link EP")));
    }

    @Test
    void allAreMarkedAsReadAtOnce() {
        makeLinkEp();
        makeLinkEp();
        assertTrue(visitor.open(LIST).text().contains("2 unread"));
        Reply read = visitor.send(LIST, visitor.form(visitor.open(LIST), "read").press("Mark all as read"));
        assertFalse(read.text().contains("unread)"), read::text);
    }

    @Test
    void whoWantsAnEmailAtOnceGetsOneAndItNamesNobody() {
        choose("You are link EP of more settings", "By email, at once");
        UUID setting = makeLinkEp();
        List<String> mails = mails();
        assertEquals(1, mails.size(), mails::toString);
        String name = given.texts("select name from attune.setting where id = ?", setting)
                .get(0);
        assertAll(
                () -> assertTrue(mails.get(0).contains("/practitioners/mine.xhtml"), mails::toString),
                () -> assertTrue(mails.get(0).contains(CHOOSE), mails::toString),
                () -> assertFalse(mails.get(0).contains(name), mails::toString));
    }

    @Test
    void whoWantsNoneGetsNone() {
        choose("You are link EP of more settings", "Here only");
        makeLinkEp();
        Member other = staff.ep();
        given.change(
                "insert into attune.notice (tenant_id, account_id, kind, once, what, todo, path, delivery)"
                        + " values (?, ?, 'link-ep.given', 'marker', 'Marker', 'Nothing', '/index.xhtml', 'DIGEST')",
                kent.id(),
                other.account());
        // When the other's has gone out, a round has passed ours.
        Await.until(
                "the other’s email",
                SOON,
                () -> given.number("select count(*) from attune.outbox_message where recipient = ?", other.email())
                        == 1);
        assertEquals(List.of(), mails());
    }

    @Test
    void oneEmailADayHasAllThatIsNewUnderANameOfItsOwn() {
        makeLinkEp();
        Await.until("the day’s email", SOON, () -> mails().size() == 1);
        String digest = given.texts(
                        "select id from attune.notice_digest where account_id = ? and for_day = ?", ep.account(), TODAY)
                .get(0);
        assertTrue(mails().get(0).startsWith("digest-" + digest + " What is new for you: 1"), mails()::toString);

        makeLinkEp();
        Member other = staff.ep();
        given.change(
                "insert into attune.notice (tenant_id, account_id, kind, once, what, todo, path, delivery)"
                        + " values (?, ?, 'link-ep.given', 'marker', 'Marker', 'Nothing', '/index.xhtml', 'DIGEST')",
                kent.id(),
                other.account());
        Await.until(
                "the other’s email",
                SOON,
                () -> given.number("select count(*) from attune.outbox_message where recipient = ?", other.email())
                        == 1);
        assertEquals(1, mails().size(), "a second one on the same day");

        // A day passes.
        given.change("update attune.notice_digest set for_day = for_day - 1 where account_id = ?", ep.account());
        Await.until("the next day’s", SOON, () -> mails().size() == 2);
    }

    @Test
    void whoIsToldOfNothingOfAKindIsNotAskedAboutIt() {
        String senco =
                given.senco(given.setting("Told " + Given.word())).open(CHOOSE).text();
        String practitioner = visitor.open(CHOOSE).text();
        assertAll(
                () -> assertTrue(senco.contains("Your setting’s link EP changes"), senco),
                () -> assertTrue(senco.contains("Your setting gets an invoice"), senco),
                () -> assertFalse(senco.contains("A deadline is overdue"), senco),
                () -> assertFalse(senco.contains("You are link EP of more settings"), senco),
                () -> assertTrue(practitioner.contains("You are link EP of more settings"), practitioner),
                () -> assertFalse(practitioner.contains("Your setting’s link EP changes"), practitioner));
    }

    /** The ids say when, so an old one has an old id. */
    @Test
    void aNoticeWhoseTimeIsOverGoesAndAYoungerOneStays() {
        String insert =
                "insert into attune.notice (tenant_id, id, account_id, kind, once, what, todo, path, delivery, created_at)"
                        + " values (?, uuidv7(?::interval), ?, 'link-ep.given', ?, ?, 'Look', '/index.xhtml', 'HERE', now() + ?::interval)";
        database.asSuperuser(sql -> {
            // The database would say that it is of today.
            sql.change("set local session_replication_role = replica");
            sql.change(insert, kent.id(), "-500 days", ep.account(), "old", "Old", "-500 days");
            return sql.change(insert, kent.id(), "-300 days", ep.account(), "young", "Young", "-300 days");
        });
        assertEquals(
                1L,
                database.<Long>asApp(
                        kent.id(),
                        sql -> sql.number("select attune.forget_notices(now() - interval '400 days', 1000)")));
        assertEquals(
                List.of("Young"), given.texts("select what from attune.notice where account_id = ?", ep.account()));
    }

    @Test
    void aDeadlineThatIsDueTellsWhoeverAnswersForItOnce() {
        Clocks clocks = new Clocks(given, kent);
        UUID clock = clocks.running(Clocks.REPLY, UUID.randomUUID(), ep.id(), TODAY.minusDays(9), TODAY);
        Await.until("told", SOON, () -> mails().size() == 1);
        assertTrue(mails().get(0).contains("Due today"), mails()::toString);
        assertTrue(mails().get(0).contains("/deadlines/view.xhtml?id=" + clock), mails()::toString);
        // It moves: what was said of the day before is said again of the new one.
        given.change(
                "update attune.deadline set due_on = ?, promised_on = ? where id = ?",
                TODAY.minusDays(1),
                TODAY.minusDays(1),
                clock);
        Await.until("told again", SOON, () -> mails().size() == 2);
        assertTrue(mails().stream().anyMatch(mail -> mail.contains("Overdue since")), mails()::toString);
        assertEquals(2, given.number("select count(*) from attune.deadline_reminder where deadline_id = ?", clock));
    }
}
