package org.attune.kernel.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DraftContentTest {

    @Test
    void keepsWhatIsTypedHoweverUnfinished() {
        Map<String, String> typed =
                Map.of("dobDay", "31", "concern", "  half a \"sentence\"\nand ", "person4Email", "a@");

        assertEquals(typed, DraftContent.read(DraftContent.write(typed)));
    }

    @Test
    void keepsTextThatIsTooLongToBeSentSoThatItCanBeShortened() {
        Map<String, String> typed = Map.of("concern", "x".repeat(20_000));

        assertEquals(typed, DraftContent.read(DraftContent.write(typed)));
    }

    @Test
    void leavesOutWhatNoFormHasAndWhatNoDatabaseKeeps() {
        String content = DraftContent.write(Map.of("concern", "a\u0000b\u0007c", "role", "ADMINISTRATOR", "hoped", ""));

        assertEquals(Map.of("concern", "abc"), DraftContent.read(content));
    }

    @Test
    void twoVersionsDifferWhereTheirWordsDo() {
        List<FormConflict.Difference> differences = FormConflict.between(
                Map.of("givenName", "Sam", "concern", "Mine\r\n", "hoped", "Same"),
                Map.of("givenName", "Sam", "concern", "Theirs", "hoped", "Same "));

        assertEquals(List.of(new FormConflict.Difference("Why you are asking now", "Mine", "Theirs")), differences);
    }
}
