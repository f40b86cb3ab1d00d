package org.attune.launcher.audit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attune.launcher.problem.Problem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Any file whatever as an anchor of the audit that was kept outside, and as its time stamp (docs/testing.md). */
class AnchorFuzzTest {

    @TempDir
    private static Path folder;

    private static Path file;

    @BeforeAll
    static void theFile() {
        file = folder.resolve("anchor.json");
    }

    @FuzzTest(maxDuration = "2m")
    void readsAnAnchorOrSaysWhatIsWrong(byte[] content) throws IOException {
        Files.write(file, content);
        try {
            Anchor anchor = Anchor.read(file);
            anchor.authorities().forEach(one -> {
                assertTrue(one.batch() >= 1, one::toString);
                assertTrue(one.hash().matches("[0-9a-fA-F]{64}"), one::toString);
            });
            Files.write(file, anchor.toBytes());
            assertEquals(anchor, Anchor.read(file));
            assertArrayEquals(anchor.toBytes(), Anchor.read(file).toBytes());
        } catch (Problem refused) {
            assertFalse(String.valueOf(refused.getMessage()).isBlank());
        }
    }

    /** Nobody's stamp is about these bytes. */
    @FuzzTest(maxDuration = "2m")
    void holdsNoStampForWhatItIsNotAbout(byte[] answer) {
        try {
            throw new AssertionError(
                    TimeStamp.check(answer, new byte[] {1, 2, 3}).toString());
        } catch (Problem refused) {
            assertFalse(String.valueOf(refused.getMessage()).isBlank());
        }
    }
}
