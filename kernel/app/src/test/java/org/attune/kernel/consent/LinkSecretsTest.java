package org.attune.kernel.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class LinkSecretsTest {

    @Test
    void a_token_fits_an_address_and_is_never_the_same() {
        String token = LinkSecrets.token();
        assertTrue(LinkSecrets.looksLikeToken(token));
        assertNotEquals(token, LinkSecrets.token());
    }

    @Test
    void what_is_no_token_is_not_even_looked_up() {
        assertFalse(LinkSecrets.looksLikeToken(""));
        assertFalse(LinkSecrets.looksLikeToken("x".repeat(42)));
        assertFalse(LinkSecrets.looksLikeToken("x".repeat(42) + "\u0000"));
    }

    @Test
    void a_code_is_six_digits_even_when_it_is_small() {
        for (int i = 0; i < 100; i++) {
            assertTrue(LinkSecrets.code().matches("\\d{6}"));
        }
    }

    @Test
    void the_same_code_of_another_link_has_another_hash() {
        assertNotEquals(LinkSecrets.hash(new UUID(0, 1), "123456"), LinkSecrets.hash(new UUID(0, 2), "123456"));
    }

    @Test
    void a_code_may_be_typed_as_it_is_read() {
        assertEquals("123456", LinkSecrets.digits(" 123 456 "));
        assertEquals("123456", LinkSecrets.digits("123-456"));
    }
}
