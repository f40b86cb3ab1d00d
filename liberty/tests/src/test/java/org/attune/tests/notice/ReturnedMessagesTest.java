package org.attune.tests.notice;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.Await;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.Given;
import org.attune.tests.data.Staff;
import org.attune.tests.data.Staff.Member;
import org.junit.jupiter.api.Test;

/** A mail server refuses an address: whoever had it sent is told, sees why, and sends it again. */
@AttuneTest
class ReturnedMessagesTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final Authority kent;
    private final Given given;
    private final Staff staff;

    ReturnedMessagesTest(Attune attune) {
        kent = attune.at("kent");
        given = new Given(attune, kent);
        staff = new Staff(attune, kent);
    }

    private UUID sent(Member by, String to) {
        UUID id = UUID.randomUUID();
        given.changeAs(
                by.email(),
                "insert into attune.outbox_message (tenant_id, id, channel, recipient, subject, body)"
                        + " values (?, ?, 'EMAIL', ?, 'Your appointment', 'We come on Monday.')",
                kent.id(),
                id,
                to);
        return id;
    }

    private String state(UUID id) {
        return given.texts("select state || ' ' || attempts from attune.outbox_message where id = ?", id)
                .get(0);
    }

    @Test
    void whoeverHadItSentIsToldSeesWhyAndSendsItAgain() {
        Member ep = staff.ep();
        Visitor visitor = staff.signedIn(ep);
        String word = Given.word();
        UUID message = sent(ep, word + "@school.invalid");
        String address = "/messages/returned.xhtml?id=" + message;
        Await.until("it is refused", SOON, () -> state(message).equals("FAILED 1"));
        Reply notices = visitor.open("/notices/list.xhtml");
        Reply page = visitor.open(address);
        assertAll(
                () -> assertTrue(notices.text().contains("did not arrive"), notices::text),
                () -> assertTrue(page.text().contains("550 5.1.1 No such address"), page::text),
                () -> assertEquals(404, staff.signedIn(staff.ep()).open(address).status()),
                () -> assertTrue(kent.signedIn("support")
                        .open("/messages/list.xhtml")
                        .text()
                        .contains(word)));

        Reply wrong = visitor.send(
                address,
                visitor.form(visitor.open(address), "returned")
                        .fill("Send it again to", "no address")
                        .press("Send it again"));
        assertTrue(wrong.text().contains("Enter an email address"), wrong::text);
        visitor.send(
                address,
                visitor.form(visitor.open(address), "returned")
                        .fill("Send it again to", word + "@school.example")
                        .press("Send it again"));
        Await.until("it is sent", SOON, () -> given.texts(
                        "select body from attune.outbox_message where recipient = ? and state = 'SENT'",
                        word + "@school.example")
                .equals(List.of("We come on Monday.")));
        assertTrue(visitor.open("/messages/list.xhtml").text().contains("Every message has arrived"));
        assertTrue(visitor.open(address).text().contains("Seen to"));
    }
}
