package org.attune.launcher.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.attune.launcher.problem.Problem;

/** Any content whatever of an archive that was opened with its key: whoever has the public key may have sealed it (docs/testing.md). */
class ArchiveFuzzTest {

    @FuzzTest(maxDuration = "2m")
    void readsAManifestThatIsWholeOrSaysWhatIsWrong(byte[] content) throws IOException {
        Manifest manifest;
        try {
            manifest = Manifest.parse(content);
        } catch (Problem refused) {
            assertFalse(String.valueOf(refused.getMessage()).isBlank());
            return;
        }
        assertEquals(manifest, Manifest.parse(manifest.toBytes()));
        assertTrue(manifest.tables().stream().allMatch(table -> table.rows() >= 0 && table.bytes() >= 0));
        assertFalse(manifest.slug() == null || manifest.name() == null);
    }

    @FuzzTest(maxDuration = "2m")
    void readsNoMoreThanTheManifestSays(byte[] content) {
        try (ArchiveReader archive = new ArchiveReader(new ByteArrayInputStream(content))) {
            for (TableSummary table : archive.manifest().tables()) {
                long read = archive.rows(table, new Digest()).transferTo(OutputStream.nullOutputStream());
                assertTrue(read <= table.bytes());
            }
            archive.end();
        } catch (Problem | IOException refused) {
            // The importer says both in words; nothing else may come.
            assertFalse(String.valueOf(refused).isBlank());
        }
    }
}
