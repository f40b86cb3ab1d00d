package org.attune.launcher.audit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attune.launcher.problem.Problem;
import org.attune.launcher.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where an anchor goes: a file, a mailbox, a time-stamping authority; and what is refused when it comes back. */
class AnchorTest {

    private static final Anchor ANCHOR = new Anchor(
            Instant.parse("2026-11-22T08:00:00Z"),
            List.of(new Anchor.Authority(821, "luton", 14, "ab".repeat(32), Instant.parse("2026-11-22T07:59:00Z"))));

    @TempDir
    private Path folder;

    private static Anchoring to(Path file, @Nullable URI service) {
        return new Anchoring(Optional.of(file), Optional.empty(), Optional.ofNullable(service));
    }

    @Test
    void itIsTheSameWhenItIsReadAgain() throws IOException {
        Path file = folder.resolve("anchor.json");
        to(file, null).keep(ANCHOR, Settings.of(Map.of()));
        assertEquals(ANCHOR, Anchor.read(file));
    }

    @Test
    void inAFolderEachDayHasItsOwn() {
        to(folder, null).keep(ANCHOR, Settings.of(Map.of()));
        assertTrue(Files.exists(folder.resolve("attune-audit-anchor-2026-11-22.json")));
    }

    @Test
    void itIsStampedAndTheStampHoldsForThisFileOnly() throws Exception {
        Path file = folder.resolve("anchor.json");
        try (StampingAuthority authority = new StampingAuthority()) {
            to(file, authority.address("/stamp")).keep(ANCHOR, Settings.of(Map.of()));
        }
        byte[] stamp = Files.readAllBytes(Anchoring.stampOf(file));
        TimeStamp says = TimeStamp.check(stamp, Files.readAllBytes(file));
        assertEquals(StampingAuthority.NAME, says.authority());
        assertTrue(Duration.between(says.at(), Instant.now()).abs().toMinutes() < 5, says::toString);

        byte[] changed = Files.readString(file)
                .replace("\"batch\" : 14", "\"batch\" : 13")
                .getBytes(StandardCharsets.UTF_8);
        Problem refused = assertThrows(Problem.class, () -> TimeStamp.check(stamp, changed));
        assertTrue(
                String.valueOf(refused.getMessage()).contains("was changed after it was stamped"),
                refused.getMessage());

        byte[] spoilt = stamp.clone();
        spoilt[spoilt.length - 10] ^= 1;
        assertThrows(Problem.class, () -> TimeStamp.check(spoilt, Files.readAllBytes(file)));
    }

    @Test
    void anAuthorityThatGivesNoStampIsSaidAndTheAnchorIsThere() throws Exception {
        Path file = folder.resolve("anchor.json");
        try (StampingAuthority authority = new StampingAuthority()) {
            for (String path : List.of("/broken", "/nonsense")) {
                Problem refused = assertThrows(
                        Problem.class, () -> to(file, authority.address(path)).keep(ANCHOR, Settings.of(Map.of())));
                assertTrue(
                        String.valueOf(refused.getMessage()).contains("did not give a time stamp"),
                        refused.getMessage());
                assertFalse(Files.exists(Anchoring.stampOf(file)));
                assertEquals(ANCHOR, Anchor.read(file));
            }
        }
        assertThrows(Problem.class, () -> Anchoring.address("ftp://example.test/"));
        assertThrows(Problem.class, () -> Anchoring.address("no address"));
    }

    @Test
    void itIsMailedWithItsFile() throws Exception {
        GreenMail mail = new GreenMail(new ServerSetup(0, null, ServerSetup.PROTOCOL_SMTP));
        mail.start();
        try {
            Settings settings = Settings.of(Map.of(
                    "ATTUNE_SMTP_HOST", "127.0.0.1",
                    "ATTUNE_SMTP_PORT", Integer.toString(mail.getSmtp().getPort()),
                    "ATTUNE_SMTP_FROM", "attune@example.test",
                    "ATTUNE_SMTP_SECURITY", "NONE"));
            new Anchoring(Optional.empty(), Optional.of("keeper@example.test"), Optional.empty())
                    .keep(ANCHOR, settings);
            MimeMessage got = mail.getReceivedMessages()[0];
            assertEquals("keeper@example.test", got.getAllRecipients()[0].toString());
            MimeMultipart parts = (MimeMultipart) got.getContent();
            assertEquals(
                    "attune-audit-anchor-2026-11-22.json", parts.getBodyPart(1).getFileName());
            assertArrayEquals(
                    ANCHOR.toBytes(), parts.getBodyPart(1).getInputStream().readAllBytes());
        } finally {
            mail.stop();
        }
        Problem refused = assertThrows(Problem.class, () -> new Anchoring(
                        Optional.empty(), Optional.of("keeper@example.test"), Optional.empty())
                .keep(ANCHOR, Settings.of(Map.of())));
        assertTrue(String.valueOf(refused.getMessage()).contains("ATTUNE_SMTP_HOST is missing"), refused.getMessage());
    }

    @Test
    void whatIsNoAnchorIsRefusedInWords() throws IOException {
        for (String content : List.of(
                "",
                "not json",
                "{}",
                "[]",
                "{\"format\": \"something else\"}",
                "{\"format\": \"attune-audit-anchor/1\", \"taken\": \"yesterday\"}",
                "{\"format\": \"attune-audit-anchor/1\", \"taken\": \"2026-11-22T08:00:00Z\", \"authorities\": [{\"id\": 1, \"batch\": 1, \"hash\": \"xy\"}]}")) {
            Path file = Files.writeString(folder.resolve("broken.json"), content);
            Problem refused = assertThrows(Problem.class, () -> Anchor.read(file), content);
            assertTrue(String.valueOf(refused.getMessage()).contains(file.toString()), refused.getMessage());
        }
        assertThrows(Problem.class, () -> Anchor.read(folder.resolve("not-there.json")));
    }
}
