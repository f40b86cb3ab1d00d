package org.attune.kernel.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpnTest {

    /** The first three worked out by hand: 8*2 + 0*3 + 1*4 + 2*5 + 1*10 + 1*13 is 53, which is 7 more than 46: H. */
    @ParameterizedTest
    @ValueSource(strings = {"H801200001001", "A000000000000", "C000000000009", "A82120000100A", "P82120000100B"})
    void a_number_with_its_own_letter_is_right(String upn) {
        assertTrue(Upn.isRight(upn));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A801200001001", // the wrong letter
                "H801200001010", // two digits the wrong way round
                "H80120000100", // too short
                "H8012000010011", // too long
                "I801200001001", // no letter of a UPN
                "H80120000100I",
                "h801200001001",
                "1801200001001",
                "H80120000100\u0000",
                ""
            })
    void anything_else_is_not(String upn) {
        assertFalse(Upn.isRight(upn));
    }

    @Test
    void it_is_kept_in_capitals_and_without_blanks() {
        assertEquals("H801200001001", Upn.tidy(" h8012 0000 1001 "));
        assertNull(Upn.tidy("  "));
    }
}
