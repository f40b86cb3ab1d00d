package org.attune.tests.badinput;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.attune.launcher.archive.ArchiveKeys;
import org.attune.launcher.archive.SealedZip;
import org.attune.launcher.archive.TenantImport;
import org.attune.launcher.archive.TenantImport.Here;
import org.attune.launcher.database.DatabaseAccess;
import org.attune.launcher.problem.Problem;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives that unpack to far more than they are, and others that say of themselves what is not so: refused, and nothing is there. */
@AttuneTest
class ArchiveBombTest {

    private static final int MEGABYTES = 600;
    private static final long BYTES = (long) MEGABYTES << 20;
    private static final String TOO_MUCH = "The archive unpacks to far more than its size allows";

    @TempDir
    private static Path folder;

    private static ArchiveKeys.Pair keys;

    private final Attune attune;
    private final DatabaseAccess access;

    ArchiveBombTest(Attune attune) {
        this.attune = attune;
        access = attune.installation().database().access();
    }

    @BeforeAll
    static void keys() {
        keys = ArchiveKeys.create(folder.resolve("keys"));
    }

    @Test
    void ofATableThatIsHere() throws Exception {
        refused(TOO_MUCH, "attune.setting", 1, BYTES, "data/attune.setting", MEGABYTES);
    }

    @Test
    void ofATableThatNobodyKnows() throws Exception {
        refused(TOO_MUCH, "attune.nothing", 0, BYTES, "data/attune.nothing", MEGABYTES);
    }

    @Test
    void thatHoldsMoreThanItSays() throws Exception {
        refused("The archive holds more of attune.setting", "attune.setting", 1, 10, "data/attune.setting", 1);
    }

    @Test
    void whoseTablesAreNotThere() throws Exception {
        refused("The archive does not hold what its manifest says", "attune.setting", 1, 10, "data/../x", 1);
    }

    @Test
    void whoseManifestIsTheBomb() throws Exception {
        byte[] blanks = " ".repeat(50 << 20).getBytes(StandardCharsets.UTF_8);
        refused("The archive's manifest is too long", SealedZip.write(file(), publicKey(), blanks, "", 0));
    }

    @Test
    void whoseManifestIsNone() {
        assertAll(Stream.of("", "null", "{\"form\":1}", "{\"form\":1,\"tenant\":[]}", "[".repeat(5000))
                .map(text -> () -> {
                    String words =
                            refusal(SealedZip.write(file(), publicKey(), text.getBytes(StandardCharsets.UTF_8), "", 0));
                    assertTrue(words.endsWith("Nothing was imported."), words);
                }));
    }

    private void refused(String start, String table, long rows, long bytes, String entry, int megabytes)
            throws IOException, SQLException {
        byte[] manifest;
        try (Connection connection = access.openAsOwner()) {
            manifest = SealedZip.manifest(connection, "bomb", table, rows, bytes);
        }
        refused(start, SealedZip.write(file(), publicKey(), manifest, entry, megabytes));
    }

    private void refused(String start, Path archive) throws IOException {
        assertTrue(Files.size(archive) < 2 << 20, () -> "no bomb: " + archive);
        String words = refusal(archive);
        assertTrue(words.startsWith(start) && words.endsWith("Nothing was imported."), words);
        long arrived =
                attune.database().asOwner(sql -> sql.number("select count(*) from attune.tenant where slug = 'bomb'"));
        assertEquals(0, arrived);
    }

    private String refusal(Path archive) {
        return String.valueOf(assertThrows(Problem.class, () -> new TenantImport(access)
                        .run(archive, ArchiveKeys.readPrivate(keys.secret()), Here.asArchived(), "the test"))
                .getMessage());
    }

    private static Path file() throws IOException {
        return Files.createTempFile(folder, "bomb", ".attune");
    }

    private static PublicKey publicKey() {
        return ArchiveKeys.readPublic(keys.open());
    }
}
