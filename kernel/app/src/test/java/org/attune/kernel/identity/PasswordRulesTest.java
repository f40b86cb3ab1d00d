package org.attune.kernel.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final List<String> ABOUT = List.of(
            "leanne.fairweather@luton.example", "Leanne Fairweather", "Luton Child and Educational Psychology Service");

    private static Optional<String> problem(String password) {
        return PasswordRules.problem(password, ABOUT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"kettle orbit mango", "correct horse battery staple", "tafel stoel raam deur", "m3Kf92lqpzVx"})
    void aLongOneThatNobodyWouldTryWillDo(String password) {
        assertEquals(Optional.empty(), problem(password));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "Passw0rd!234",
                "liverpool2024",
                "aaaaaaaaaaaaaa",
                "123456789012",
                "qwertyuiopas",
                "abcabcabcabc",
                "leannefairweather",
                "LeanneFairweather1"
            })
    void oneThatIsTriedFirstIsRefused(String password) {
        assertTrue(problem(password).orElse("").contains("easy to guess"), password);
    }

    @Test
    void tooShortAndTooLongSaySo() {
        assertTrue(problem("kettle orbi").orElse("").contains("12 characters or longer"));
        assertTrue(problem("x1 ".repeat(67)).orElse("").contains("200 characters or fewer"));
        assertTrue(problem("kettle\0orbit mango").orElse("").contains("cannot be used"));
    }
}
