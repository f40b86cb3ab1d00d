package org.attune.plugins.criticalincidents;

import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.time.London;
import org.attune.api.validation.Entered;
import org.jspecify.annotations.Nullable;

/**
 * What a caller told, as it was typed.
 *
 * @param severity null where nobody said
 * @param theme null where nobody said
 * @param settingId null where it is no setting of the list, and {@code place} says where
 * @param happenedOn null where nobody knows
 */
public record Told(
        @Nullable Severity severity,
        @Nullable Theme theme,
        @Nullable UUID settingId,
        @Nullable String place,
        @Nullable LocalDate happenedOn,
        @Nullable String what,
        @Nullable String caller,
        @Nullable String phone) {

    private static final int PHONE = 40;

    /** @throws org.attune.api.problem.InvalidException where something is missing, too long or cannot be */
    Told checked() {
        Entered entered = new Entered();
        Told sound = new Told(
                entered.chosen("severity", severity, Severity.SERIOUS, "Choose how far it reaches"),
                entered.chosen("theme", theme, Theme.OTHER, "Choose what it is about"),
                settingId,
                entered.optional("place", place, Entered.LINE),
                entered.optionalDay("happenedOn", happenedOn, London.today()),
                entered.needed("what", what, Entered.LINES, "Say what happened"),
                entered.needed("caller", caller, Entered.LINE, "Say who called, so that we can ring back"),
                entered.optional("phone", phone, PHONE));
        entered.check(
                settingId != null || !sound.placeWords().isEmpty(),
                "setting",
                "Choose a school or setting, or say where");
        entered.check(sound.phoneWords().matches("[0-9+() extEXT.-]*"), "phone", "Enter a telephone number");
        entered.done();
        return sound;
    }

    Severity severityOr(Severity otherwise) {
        return severity == null ? otherwise : severity;
    }

    Theme themeOr(Theme otherwise) {
        return theme == null ? otherwise : theme;
    }

    String placeWords() {
        return words(place);
    }

    String whatWords() {
        return words(what);
    }

    String callerWords() {
        return words(caller);
    }

    String phoneWords() {
        return words(phone);
    }

    private static String words(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
