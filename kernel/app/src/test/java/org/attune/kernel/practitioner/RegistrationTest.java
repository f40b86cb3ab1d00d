package org.attune.kernel.practitioner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.attune.api.practitioner.HcpcStatus;
import org.attune.api.practitioner.PractitionerKind;
import org.attune.api.practitioner.Registration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RegistrationTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2027, 5, 31);
    private static final LocalDate BEFORE = LAST_DAY.minusDays(100);

    @Test
    void isLiveToTheEndOfItsLastDayAndThenCountsAsNotRenewed() {
        Registration registered = educational(HcpcStatus.REGISTERED);
        assertTrue(registered.isEducationalPsychologistOn(LAST_DAY));
        assertFalse(registered.isEducationalPsychologistOn(LAST_DAY.plusDays(1)));
        assertEquals(HcpcStatus.LAPSED, registered.statusOn(LAST_DAY.plusDays(1)));
    }

    @ParameterizedTest
    @EnumSource(HcpcStatus.class)
    void onlyTheRegisterDecidesWhoIsCalledAnEducationalPsychologist(HcpcStatus status) {
        for (PractitionerKind kind : PractitionerKind.values()) {
            String title = educational(status).title(kind, BEFORE);
            if (kind.needsRegistration()) {
                assertEquals(status.isOnRegister() ? kind.post() : "Member of the service", title);
            } else {
                assertEquals(kind.post(), title);
            }
        }
    }

    @Test
    void afterTheLastDayTheTitleIsGone() {
        assertEquals(
                "Member of the service",
                educational(HcpcStatus.REGISTERED).title(PractitionerKind.SENIOR_EP, LAST_DAY.plusDays(1)));
    }

    @Test
    void aPsychologistOfAnotherModalityHasThatTitleAndMayNotSign() {
        Registration clinical = new Registration("PYL012345", "Clinical psychologist", HcpcStatus.REGISTERED, LAST_DAY);
        assertEquals("Clinical psychologist", clinical.title(PractitionerKind.EP, BEFORE));
        assertTrue(clinical.isLiveOn(BEFORE));
        assertFalse(clinical.isEducationalPsychologistOn(BEFORE));
    }

    @Test
    void withoutANumberNobodyIsRegistered() {
        Registration none =
                new Registration(null, Registration.EDUCATIONAL_PSYCHOLOGIST, HcpcStatus.REGISTERED, LAST_DAY);
        assertFalse(none.isLiveOn(BEFORE));
    }

    private static Registration educational(HcpcStatus status) {
        return new Registration("PYL012345", Registration.EDUCATIONAL_PSYCHOLOGIST, status, LAST_DAY);
    }
}
