package org.attune.kernel.plugin.settings;

import jakarta.validation.ConstraintViolation;
import java.util.Map;
import java.util.Set;

/** Says a broken constraint in plain English, with the field's own name. A message that the plugin wrote itself is kept. */
final class ConstraintWords {

    private ConstraintWords() {}

    static String of(ConstraintViolation<?> violation, String label) {
        boolean written = !violation.getMessageTemplate().startsWith("{");
        if (written) {
            return violation.getMessage();
        }
        Map<String, Object> says = violation.getConstraintDescriptor().getAttributes();
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return switch (constraint) {
            case "Min", "DecimalMin" -> label + " must be " + says.get("value") + " or more";
            case "Max", "DecimalMax" -> label + " must be " + says.get("value") + " or less";
            case "Positive" -> label + " must be more than 0";
            case "PositiveOrZero" -> label + " must be 0 or more";
            case "NotNull", "NotBlank", "NotEmpty" -> "Enter " + SettingValues.lowerFirst(label);
            case "Size" -> size(violation, says, label);
            case "Digits" ->
                label + " must have " + says.get("integer") + " digits or fewer before the point and "
                        + says.get("fraction") + " or fewer after it";
            case "Pattern" -> label + " is not in the format that is needed";
            default -> label + " " + violation.getMessage();
        };
    }

    private static String size(ConstraintViolation<?> violation, Map<String, Object> says, String label) {
        String of = violation.getInvalidValue() instanceof CharSequence ? "characters" : "lines";
        boolean noMaximum = Set.of(Integer.MAX_VALUE).contains(says.get("max"));
        return noMaximum
                ? label + " must have " + says.get("min") + " " + of + " or more"
                : label + " must have between " + says.get("min") + " and " + says.get("max") + " " + of;
    }
}
