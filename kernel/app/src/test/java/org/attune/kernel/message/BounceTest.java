package org.attune.kernel.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a report by a mail server is taken, and what is not. */
class BounceTest {

    private static final String OURS = "01a205fe-f3fb-794a-90cd-64f58b968ae0";
    private static final String ID = "<" + OURS + "@821.attune>";
    private static final String FAILED = recipient("failed", "5.1.1");

    private static String recipient(String action, String status) {
        return "Original-Recipient: rfc822;head@school.example\nFinal-Recipient: rfc822;head@school.example\nAction: "
                + action + "\nStatus: " + status + "\nDiagnostic-Code: smtp; 550 5.1.1 <b>http://bad.example</b>\n";
    }

    private static String part(String type, String content) {
        return "--x\nContent-Type: " + type + "\n\n" + content + "\n";
    }

    private static String report(String... parts) {
        return "From: MAILER-DAEMON@relay.example\nMIME-Version: 1.0\nSubject: Undelivered\nContent-Type: multipart/report;"
                + " report-type=delivery-status; boundary=\"x\"\n\n"
                + part("text/plain", "It could not be delivered. Message-ID: <other@821.attune>")
                + String.join("", parts)
                + "--x--\n";
    }

    private static String status(String recipients) {
        return part("message/delivery-status", "Reporting-MTA: dns; relay.example\n\n" + recipients);
    }

    private static String headers(String id) {
        return part("text/rfc822-headers", "From: no-reply@attune.example\nMessage-ID: " + id + "\nSubject: Hello\n");
    }

    private static Optional<Bounce> read(String raw) {
        return Bounce.read(raw.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private static Bounce of(String code) {
        return new Bounce(new MessageId(821, OURS), new BounceReason(code));
    }

    @Test
    void whatCouldNotBeDeliveredIsKnownByItsIdInTheReturnedHeaders() {
        assertEquals(Optional.of(of("5.1.1")), read(report(status(FAILED), headers(ID))));
    }

    @Test
    void theWholeMessageMayBeReturnedInsteadOfItsHeaders() {
        String whole = part("message/rfc822", "Message-ID: " + ID + "\nSubject: Hello\n\nMessage-ID: <no@1.attune>\n");
        assertEquals(Optional.of(of("5.1.1")), read(report(status(FAILED), whole)));
    }

    @Test
    void aReportForAddressesBeyondAsciiIsReadToo() {
        assertEquals(
                Optional.of(of("5.1.1")),
                read(report(
                        part("message/global-delivery-status", "Reporting-MTA: dns; ö.example\n\n" + FAILED),
                        part("message/global-headers", "Message-ID: " + ID + "\nSubject: Grüße\n"))));
    }

    @Test
    void partsMayBeEncoded() {
        String encoded = Base64.getMimeEncoder()
                .encodeToString(("Reporting-MTA: dns; x\r\n\r\n" + FAILED.replace("\n", "\r\n"))
                        .getBytes(StandardCharsets.UTF_8))
                .replace("\r", "");
        String part =
                "--x\nContent-Type: message/delivery-status\nContent-Transfer-Encoding: base64\n\n" + encoded + "\n";
        assertEquals(Optional.of(of("5.1.1")), read(report(part, headers(ID))));
    }

    @Test
    void ofSeveralRecipientsOneThatFailedCounts() {
        String two = recipient("relayed", "2.0.0") + "\n" + recipient("Failed (for good)", "4.4.7 (too late)");
        assertEquals(Optional.of(of("4.4.7")), read(report(status(two), headers(ID))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"delayed", "delivered", "relayed", "expanded", "failedish", ""})
    void whatIsNoFailureDoesNotCount(String action) {
        assertTrue(read(report(status(recipient(action, "5.1.1")), headers(ID))).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<other@elsewhere.example>",
                "<01a205fe-f3fb-794a-90cd-64f58b968ae0@attune>",
                "<01a205fe-f3fb-794a-90cd-64f58b968ae0@821.attune> <x@822.attune>",
                "<01a205fe-f3fb-794a-90cd-64f58b968ae0@9999999999.attune>",
                "<a'b@821.attune>",
                ""
            })
    void whatIsNotOursIsNobodys(String id) {
        assertTrue(read(report(status(FAILED), headers(id))).isEmpty());
    }

    @Test
    void twoIdsAreNone() {
        assertTrue(read(report(status(FAILED), headers(ID + "\nMessage-ID: <" + OURS + "@822.attune>")))
                .isEmpty());
    }

    @Test
    void freeTextIsNoReport() {
        String text = "From: someone@example.org\nSubject: Re: Hello\nContent-Type: text/plain\n\n" + FAILED
                + "Message-ID: " + ID + "\n";
        assertTrue(read(text).isEmpty());
        assertTrue(read(report(part("text/plain", FAILED), headers(ID))).isEmpty());
        assertTrue(read(report(status(FAILED), part("text/plain", "Message-ID: " + ID + "\n")))
                .isEmpty());
    }

    @Test
    void whatIsMissingOrCutOffIsTolerated() {
        String whole = report(status(FAILED), headers(ID)).replace("\n", "\r\n");
        for (int length = 0; length < whole.length(); length++) {
            Optional<Bounce> found = Bounce.read(whole.substring(0, length).getBytes(StandardCharsets.UTF_8));
            assertTrue(found.isEmpty() || found.get().of().equals(of("").of()), String.valueOf(length));
        }
        assertTrue(read(report(status(FAILED))).isEmpty());
        assertTrue(read(report(headers(ID))).isEmpty());
        assertTrue(read("").isEmpty());
        assertTrue(read(report(status("\n\n\n"), headers(ID))).isEmpty());
    }

    @Test
    void whatIsHugeEndsSoon() {
        String many = "--x\nContent-Type: message/delivery-status\n\n\n".repeat(100_000);
        String groups = "Action: delayed\n\n".repeat(200_000);
        String line = "X: " + "x".repeat(8_000_000);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertTrue(read(report(many)).isEmpty());
            assertTrue(read(report(status(groups + FAILED), headers(ID))).isEmpty());
            assertEquals(Optional.of(of("5.1.1")), read(report(status(line + "\n\n" + FAILED), headers(ID))));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "5.1.1,there is no such mailbox. (5.1.1)",
        "5.1.10,after the @ takes no mail. (5.1.10)",
        "5.1.8,the address is not right. (5.1.8)",
        "5.2.2,the mailbox is full. (5.2.2)",
        "5.3.4,it is too large. (5.3.4)",
        "4.4.7,could not be reached in time. (4.4.7)",
        "5.7.1,rules do not let it in. (5.7.1)",
        "5.0.0,it was not said why. (5.0.0)",
        "2.1.1,it was not said why.",
        "<b>,it was not said why.",
        "5.1.1234,it was not said why."
    })
    void whyIsSaidInWordsOfOurOwn(String status, String end) {
        String words = BounceReason.of(status).words();
        assertTrue(words.endsWith(end), words);
    }
}
