package org.attune.kernel.plugin.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attune.api.plugin.Help;
import org.attune.api.plugin.Label;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SettingsSchemaTest {

    /** How often something happens. */
    public enum Often {
        @Label("Every week")
        WEEKLY,
        MONTHLY
    }

    /** One of each kind. */
    public record Everything(
            @Label("Overdraft") @Help("In hours.") @Min(0) @Max(100) int overdraft,

            @Label("Most at once") @Nullable Integer most,
            @Label("Price of an hour") @Nullable BigDecimal price,
            @Label("Charge travel") boolean travel,
            @Label("Name on letters") @NotBlank String name,
            @Label("How often") Often often,
            @Label("Kinds of work") List<String> kinds) {

        public static final Everything DEFAULTS = new Everything(
                0, null, new BigDecimal("62.50"), false, "The service", Often.MONTHLY, List.of("Consultation"));
    }

    /** Breaks its own rule. */
    public record Unsound(@Label("Hours") @Min(1) int hours) {
        public static final Unsound DEFAULTS = new Unsound(0);
    }

    /** Has no defaults. */
    public record Bare(@Label("Hours") int hours) {}

    /** Has a type that no form has a field for. */
    public record Strange(@Label("Thread") Thread thread) {}

    private final Validator validator = validator();
    private final SettingsSchema schema = new SettingsSchema(Everything.class, validator);

    @Test
    void whatIsNotSetIsTakenFromTheDefaults() {
        SettingsOutcome outcome = schema.fromJson("{\"overdraft\": 5, \"goneSinceLastYear\": true}");
        assertEquals(
                new Everything(
                        5, null, new BigDecimal("62.50"), false, "The service", Often.MONTHLY, List.of("Consultation")),
                outcome.settings());
    }

    @Test
    void survivesBeingStoredAndReadAgain() {
        Everything settings = new Everything(
                7, 3, new BigDecimal("1.10"), true, "Luton", Often.WEEKLY, List.of("Observation", "Assessment"));
        assertEquals(settings, schema.fromJson(schema.toJson(settings)).settings());
    }

    @Test
    void survivesTheForm() {
        Everything settings = new Everything(
                7, null, new BigDecimal("1.10"), true, "Luton", Often.WEEKLY, List.of("Observation", "Assessment"));
        assertEquals(
                settings,
                schema.fromTexts(new HashMap<>(schema.toTexts(settings))).settings());
    }

    @Test
    void eachWrongValueIsNamedInPlainEnglish() {
        Map<String, @Nullable String> typed = new HashMap<>(schema.toTexts(Everything.DEFAULTS));
        typed.put("overdraft", "five");
        typed.put("price", "1.2.3");
        typed.put("often", "NEVER");
        assertEquals(
                List.of(
                        new SettingsProblem("overdraft", "Overdraft must be a whole number, like 12"),
                        new SettingsProblem("price", "Price of an hour must be a number, like 1.5"),
                        new SettingsProblem("often", "How often must be one of Every week, MONTHLY")),
                schema.fromTexts(typed).problems());
    }

    @Test
    void aBrokenRuleIsNamedInPlainEnglish() {
        Map<String, @Nullable String> typed = new HashMap<>(schema.toTexts(Everything.DEFAULTS));
        typed.put("overdraft", "101");
        assertEquals(
                List.of(new SettingsProblem("overdraft", "Overdraft must be 100 or less")),
                schema.fromTexts(typed).problems());
        typed.put("overdraft", "1");
        typed.put("name", " ");
        assertEquals(
                List.of(new SettingsProblem("name", "Enter name on letters")),
                schema.fromTexts(typed).problems());
    }

    @Test
    void whatMustHaveAValueIsAskedFor() {
        Map<String, @Nullable String> typed = new HashMap<>(schema.toTexts(Everything.DEFAULTS));
        typed.put("overdraft", null);
        assertEquals(
                List.of(new SettingsProblem("overdraft", "Enter overdraft")),
                schema.fromTexts(typed).problems());
    }

    @Test
    void storedSettingsThatBreakARuleAreAProblem() {
        assertTrue(schema.fromJson("{\"overdraft\": -1}").settings() == null);
        assertTrue(schema.fromJson("{\"overdraft\": \"many\"}").settings() == null);
        assertTrue(schema.fromJson("not json").settings() == null);
    }

    @Test
    void aRecordThatCannotWorkIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new SettingsSchema(Unsound.class, validator));
        assertThrows(IllegalArgumentException.class, () -> new SettingsSchema(Bare.class, validator));
        assertThrows(IllegalArgumentException.class, () -> new SettingsSchema(Strange.class, validator));
    }

    private static Validator validator() {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            return factory.getValidator();
        }
    }
}
