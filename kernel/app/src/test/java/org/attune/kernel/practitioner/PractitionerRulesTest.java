package org.attune.kernel.practitioner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.attune.api.practitioner.HcpcStatus;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.practitioner.PractitionerKind;
import org.attune.api.problem.InvalidException.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PractitionerRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate RENEWAL = LocalDate.of(2027, 5, 31);

    @Test
    void aRegistrantMayBeGivenACaseUntilTheLastDayOfTheRegistration() {
        Practitioner ep = practitioner(PractitionerKind.EP, HcpcStatus.REGISTERED);
        assertTrue(PractitionerRules.isAssignable(ep, RENEWAL));
        assertFalse(PractitionerRules.isAssignable(ep, RENEWAL.plusDays(1)));
    }

    @ParameterizedTest
    @EnumSource(value = HcpcStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "REGISTERED")
    void withoutARegistrationNoEpMayBeGivenACase(HcpcStatus status) {
        assertFalse(PractitionerRules.isAssignable(practitioner(PractitionerKind.EP, status), TODAY));
    }

    @Test
    void aTraineeMayBeGivenACaseUnderALiveRegistrantOnly() {
        Practitioner trainee = practitioner(PractitionerKind.TRAINEE, HcpcStatus.NONE);
        assertFalse(PractitionerRules.isAssignable(trainee, TODAY));
        trainee.setSupervisor(practitioner(PractitionerKind.EP, HcpcStatus.LAPSED));
        assertFalse(PractitionerRules.isAssignable(trainee, TODAY));
        Practitioner senior = practitioner(PractitionerKind.SENIOR_EP, HcpcStatus.REGISTERED);
        trainee.setSupervisor(senior);
        assertTrue(PractitionerRules.isAssignable(trainee, TODAY));
        senior.setActive(false);
        assertFalse(PractitionerRules.isAssignable(trainee, TODAY));
    }

    @Test
    void anotherModalityDoesNotCount() {
        Practitioner clinical = practitioner(PractitionerKind.EP, HcpcStatus.REGISTERED);
        clinical.setHcpcModality("Clinical psychologist");
        assertFalse(PractitionerRules.isAssignable(clinical, TODAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PYL1", "PYL012345", "pyl 012 345"})
    void theNumberIsPylAndUpToSixDigits(String number) {
        assertEquals(List.of(), PractitionerRules.errors(details(number), TODAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PYL", "PYL1234567", "OT012345", "012345", "PYLABC"})
    void anyOtherNumberIsRefusedAtItsField(String number) {
        List<FieldError> errors = PractitionerRules.errors(details(number), TODAY);
        assertEquals(
                List.of("hcpcNumber"), errors.stream().map(FieldError::field).toList());
    }

    @Test
    void anEducationalPsychologistWithoutANumberIsRefused() {
        PractitionerDetails details =
                new PractitionerDetails(PractitionerKind.EP, "", HcpcStatus.NONE, null, null, null);
        assertEquals(
                "hcpcNumber", PractitionerRules.errors(details, TODAY).get(0).field());
    }

    private static PractitionerDetails details(String number) {
        return new PractitionerDetails(PractitionerKind.EP, number, HcpcStatus.REGISTERED, RENEWAL, TODAY, null);
    }

    private static Practitioner practitioner(PractitionerKind kind, HcpcStatus status) {
        Practitioner practitioner = new Practitioner();
        practitioner.setName("Amina Okafor");
        practitioner.setKind(kind);
        practitioner.setHcpcStatus(status);
        if (kind.needsRegistration()) {
            practitioner.setHcpcNumber("PYL012345");
            practitioner.setHcpcModality("Educational psychologist");
            practitioner.setHcpcExpiresOn(RENEWAL);
        }
        return practitioner;
    }
}
