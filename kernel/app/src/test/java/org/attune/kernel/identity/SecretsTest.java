package org.attune.kernel.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SecretsTest {

    @Test
    void aPasswordHasFourGroupsWithoutLettersThatLookAlike() {
        assertTrue(Secrets.password().matches("([a-hj-km-np-z2-9]{5}-){3}[a-hj-km-np-z2-9]{5}"));
        assertNotEquals(Secrets.password(), Secrets.password());
    }

    @Test
    void aKeyHas256RandomBitsAndSaysWhoseItIs() {
        assertTrue(Secrets.key().matches("attune_[A-Za-z0-9_-]{43}"));
        assertNotEquals(Secrets.key(), Secrets.key());
    }

    @Test
    void theHashIsSha256InHexadecimal() {
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Secrets.sha256("abc"));
    }
}
