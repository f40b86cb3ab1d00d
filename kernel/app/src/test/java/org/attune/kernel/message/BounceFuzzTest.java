package org.attune.kernel.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Optional;
import org.attune.api.validation.Text;

/** Any message whatever in the mailbox of what comes back (docs/testing.md). */
class BounceFuzzTest {

    @FuzzTest(maxDuration = "2m")
    void takesOnlyAnIdAndAReasonOfAnyMessage(byte[] raw) {
        Bounce.read(raw).ifPresent(bounce -> {
            assertEquals(Optional.of(bounce.of()), MessageId.of(bounce.of().header()));
            assertTrue(bounce.of().authority() >= 0 && bounce.of().reference().matches("[A-Za-z0-9-]{1,100}"));
            assertTrue(bounce.reason().code().matches("|[45]\\.[0-9]{1,3}\\.[0-9]{1,3}"));
            String words = bounce.reason().words();
            assertTrue(Text.isLine(words) && words.length() < 200, words);
        });
    }
}
