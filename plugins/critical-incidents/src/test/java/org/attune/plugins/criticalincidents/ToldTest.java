package org.attune.plugins.criticalincidents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.InvalidException.FieldError;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ToldTest {

    private static List<String> wrong(Told told) {
        return assertThrows(InvalidException.class, told::checked).errors().stream()
                .map(FieldError::field)
                .toList();
    }

    private static Told told(String what, @Nullable String phone) {
        return new Told(Severity.SERIOUS, Theme.DEATH, null, " The park ", London.today(), what, "A warden", phone);
    }

    @Test
    void saysAllThatIsMissingAtOnce() {
        assertEquals(
                List.of("severity", "theme", "what", "caller", "setting"),
                wrong(new Told(null, null, null, " ", null, null, "", null)));
    }

    @Test
    void takesNoNumberThatIsNoneAndNoDayToCome() {
        assertEquals(List.of("phone"), wrong(told("A fire", "ring me")));
        Told tomorrow = new Told(
                Severity.MAJOR, Theme.OTHER, null, "Here", London.today().plusDays(1), "A fire", "A warden", "");
        assertEquals(List.of("happenedOn"), wrong(tomorrow));
        assertEquals(List.of("what"), wrong(told("x".repeat(4001), "")));
    }

    @Test
    void keepsWhatWasTypedWithoutTheSpacesAroundIt() {
        assertEquals("The park", told("A fire", "01632 960 811").checked().placeWords());
    }
}
