package org.attune.kernel.document;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.attune.api.problem.InvalidException;
import org.attune.api.validation.Text;

/** Any content as a scan, and any name for it (docs/testing.md). */
class UploadFuzzTest {

    private static final Map<String, String> BEGINS =
            Map.of("application/pdf", "%PDF-", "image/jpeg", "\u00ff\u00d8\u00ff", "image/png", "\u0089PNG");

    @FuzzTest(maxDuration = "2m")
    void keepsOnlyWhatBeginsAsItIsCalled(byte[] content) {
        try {
            String mediaType = Scan.mediaType("scan", content);
            assertTrue(
                    new String(content, StandardCharsets.ISO_8859_1).startsWith(String.valueOf(BEGINS.get(mediaType))),
                    mediaType);
        } catch (InvalidException refused) {
            assertFalse(String.valueOf(refused.getMessage()).isBlank());
        }
    }

    @FuzzTest(maxDuration = "1m")
    void namesEveryFileSafely(byte[] given) {
        String name = FileName.of(new String(given, StandardCharsets.UTF_8), "application/pdf");
        assertTrue(name.endsWith(".pdf") && name.length() <= 104 && name.length() > 4, name);
        assertTrue(Text.isLine(name), name);
        assertFalse(name.matches("(?s)\\..*|.*[/\\\\\"*:<>?|;%].*"), name);
    }
}
