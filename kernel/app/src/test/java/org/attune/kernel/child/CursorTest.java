package org.attune.kernel.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.UUID;
import org.attune.api.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void comesBackAsItWasGiven() {
        UUID child = UUID.fromString("0190c3f2-8a3e-7cc0-b1d5-6a2f3e4d5c6b");
        assertEquals(child, Cursor.of(new Cursor(child).text()).child());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "0190c3f2-8a3e-7cc0-b1d5-6a2f3e4d5c6b", "AAAAAAAAAAAAAAAAAAAAAAAAAAAA", "\0"})
    void whatNoListGaveCannotBeRead(String text) {
        assertEquals(
                400, assertThrows(ProblemException.class, () -> Cursor.of(text)).status());
    }
}
