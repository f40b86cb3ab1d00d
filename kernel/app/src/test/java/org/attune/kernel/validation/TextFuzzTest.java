package org.attune.kernel.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.attune.api.validation.Text;

/** Any text as somebody's name (docs/testing.md). */
class TextFuzzTest {

    @FuzzTest(maxDuration = "1m")
    void tidyingTwiceIsTidyingOnce(byte[] bytes) {
        String tidy = Text.tidy(new String(bytes, StandardCharsets.UTF_8));
        assertEquals(tidy, Text.tidy(tidy));
        assertEquals(tidy.strip(), tidy);
    }

    @FuzzTest(maxDuration = "1m")
    void whatASearchComparesIsWordsOfLettersAndNumbers(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        String words = Text.searchable(text);
        assertEquals(words, Text.searchable(words), () -> "«" + text + "»");
        assertEquals(words, Text.searchable(Text.tidy(text)), () -> "«" + text + "»");
        assertTrue(words.matches("([\\p{L}\\p{N}]+( [\\p{L}\\p{N}]+)*+)?+"), () -> "«" + words + "»");
    }
}
