package org.attune.kernel.practitioner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.attune.api.practitioner.Employment;
import org.attune.api.practitioner.HcpcStatus;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.practitioner.PractitionerKind;
import org.attune.api.practitioner.Registration;
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
    @EnumSource(
            value = HcpcStatus.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"REGISTERED", "CONDITIONS", "CAUTION"})
    void withoutARegistrationNoEpMayBeGivenACase(HcpcStatus status) {
        assertFalse(PractitionerRules.isAssignable(practitioner(PractitionerKind.EP, status), TODAY));
    }

    @ParameterizedTest
    @EnumSource(
            value = HcpcStatus.class,
            names = {"CONDITIONS", "CAUTION"})
    void conditionsAndACautionLeaveSomebodyRegistered(HcpcStatus status) {
        assertTrue(PractitionerRules.isAssignable(practitioner(PractitionerKind.EP, status), TODAY));
    }

    @Test
    void nobodyIsGivenACaseBeforeTheirFirstDayOrAfterTheirLast() {
        Practitioner agency = practitioner(PractitionerKind.EP, HcpcStatus.REGISTERED);
        agency.setEmployment(Employment.AGENCY);
        agency.setStartsOn(TODAY);
        agency.setEndsOn(TODAY.plusDays(10));
        assertFalse(PractitionerRules.isAssignable(agency, TODAY.minusDays(1)));
        assertTrue(PractitionerRules.isAssignable(agency, TODAY));
        assertTrue(PractitionerRules.isAssignable(agency, TODAY.plusDays(10)));
        assertFalse(PractitionerRules.isAssignable(agency, TODAY.plusDays(11)));
    }

    @Test
    void oneFromOutsideNeedsALastDay() {
        PractitionerDetails details =
                new PractitionerDetails(PractitionerKind.TRAINEE, Employment.ASSOCIATE, null, null, null, null);
        assertEquals(
                "endsOn", PractitionerRules.errors(details, false, TODAY).get(0).field());
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
        clinical.setRegistration(
                new Registration("PYL012345", "Clinical psychologist", HcpcStatus.REGISTERED, RENEWAL));
        assertFalse(PractitionerRules.isAssignable(clinical, TODAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PYL1", "PYL012345", "pyl 012 345"})
    void theNumberIsPylAndUpToSixDigits(String number) {
        assertEquals(List.of(), PractitionerRules.errors(details(number), false, TODAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PYL", "PYL1234567", "OT012345", "012345", "PYLABC"})
    void anyOtherNumberIsRefusedAtItsField(String number) {
        List<FieldError> errors = PractitionerRules.errors(details(number), false, TODAY);
        assertEquals(
                List.of("hcpcNumber"), errors.stream().map(FieldError::field).toList());
    }

    @Test
    void anEducationalPsychologistWithoutANumberIsRefused() {
        PractitionerDetails details =
                new PractitionerDetails(PractitionerKind.EP, Employment.EMPLOYED, null, null, null, null);
        assertEquals(
                "hcpcNumber",
                PractitionerRules.errors(details, false, TODAY).get(0).field());
        assertEquals(List.of(), PractitionerRules.errors(details, true, TODAY));
    }

    private static PractitionerDetails details(String number) {
        Registration seen =
                new Registration(number, Registration.EDUCATIONAL_PSYCHOLOGIST, HcpcStatus.REGISTERED, RENEWAL);
        return new PractitionerDetails(
                PractitionerKind.EP, Employment.EMPLOYED, null, null, null, new CheckDetails(seen, TODAY, "", null));
    }

    private static Practitioner practitioner(PractitionerKind kind, HcpcStatus status) {
        Practitioner practitioner = new Practitioner();
        practitioner.setName("Amina Okafor");
        practitioner.setKind(kind);
        if (kind.needsRegistration()) {
            practitioner.setRegistration(
                    new Registration("PYL012345", Registration.EDUCATIONAL_PSYCHOLOGIST, status, RENEWAL));
        }
        return practitioner;
    }
}
