package org.attune.plugins.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.attune.api.problem.InvalidException;
import org.junit.jupiter.api.Test;

class NoteTextTest {

    @Test
    void keepsTheTextWithoutTheSpacesAroundIt() {
        assertEquals("Ask for Mrs Shah.", NoteText.checked("  Ask for Mrs Shah.\n", 100));
    }

    @Test
    void asksForTextWhereThereIsNone() {
        assertThrows(InvalidException.class, () -> NoteText.checked("  ", 100));
        assertThrows(InvalidException.class, () -> NoteText.checked(null, 100));
    }

    @Test
    void takesTheLongestNoteAndNoLonger() {
        assertEquals(20, NoteText.checked("x".repeat(20), 20).length());
        InvalidException refused = assertThrows(InvalidException.class, () -> NoteText.checked("x".repeat(21), 20));
        assertEquals("The note must be 20 characters or fewer", refused.getMessage());
    }
}
