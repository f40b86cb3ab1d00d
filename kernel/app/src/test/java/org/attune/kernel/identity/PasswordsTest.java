package org.attune.kernel.identity;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PasswordsTest {

    @Test
    void theRightPasswordIsRightAndEveryOtherIsNot() {
        String hash = Passwords.hash("correct horse battery");
        assertTrue(Passwords.isRight("correct horse battery", hash));
        assertFalse(Passwords.isRight("correct horse batterY", hash));
        assertFalse(Passwords.isRight("", hash));
    }

    @Test
    void whereThereIsNoAccountNoPasswordIsRight() {
        assertFalse(Passwords.isRight("anything", null));
    }

    @Test
    void theSamePasswordNeverGivesTheSameHashTwice() {
        assertNotEquals(Passwords.hash("one"), Passwords.hash("one"));
    }

    @Test
    void theHashSaysHowItWasMade() {
        assertTrue(Passwords.hash("one").startsWith("PBKDF2WithHmacSHA512:210000:"));
    }
}
