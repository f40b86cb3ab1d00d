package org.attune.kernel.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.attune.api.practitioner.HcpcStatus;
import org.attune.api.practitioner.PractitionerKind;
import org.junit.jupiter.api.Test;

class RegistrationTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2027, 5, 31);

    @Test
    void isLiveToTheEndOfItsLastDay() {
        assertTrue(isLive(HcpcStatus.REGISTERED, "Educational psychologist", LAST_DAY));
        assertFalse(isLive(HcpcStatus.REGISTERED, "Educational psychologist", LAST_DAY.plusDays(1)));
    }

    @Test
    void isLiveForEducationalPsychologistsOnly() {
        assertFalse(isLive(HcpcStatus.REGISTERED, "Clinical psychologist", LAST_DAY));
        assertFalse(isLive(HcpcStatus.SUSPENDED, "Educational psychologist", LAST_DAY));
    }

    @Test
    void aProtectedTitleIsForThoseOnTheRegister() {
        assertEquals("Senior educational psychologist", Registration.title(PractitionerKind.SENIOR_EP, true));
        assertEquals("Member of the service", Registration.title(PractitionerKind.SENIOR_EP, false));
        assertEquals("Trainee educational psychologist", Registration.title(PractitionerKind.TRAINEE, false));
    }

    private static boolean isLive(HcpcStatus status, String modality, LocalDate day) {
        return Registration.isLive("PYL012345", modality, status, LAST_DAY, day);
    }
}
