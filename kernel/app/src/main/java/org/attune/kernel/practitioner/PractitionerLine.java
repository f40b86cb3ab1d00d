package org.attune.kernel.practitioner;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.attune.api.practitioner.Employment;
import org.attune.api.practitioner.HcpcStatus;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/**
 * One practitioner of the list.
 *
 * @param title what the register allows them to be called
 * @param endsOn the last day; null where none is agreed
 * @param here whether they work here today
 * @param supervisor null for one who needs nobody
 * @param status what the register says today
 * @param countdown null where nothing runs
 * @param checked when the register was last looked at, in words; null if never
 * @param problem why they may do nothing that needs a registration today, in words; null where there is none
 */
public record PractitionerLine(
        UUID id,
        String name,
        String title,
        Employment employment,
        @Nullable LocalDate endsOn,
        boolean here,
        @Nullable String supervisor,
        @Nullable String number,
        HcpcStatus status,
        @Nullable Countdown countdown,
        @Nullable String checked,
        @Nullable String problem) {

    static PractitionerLine of(Practitioner one, LocalDate today) {
        Practitioner supervisor = one.getSupervisor();
        LocalDate checkedOn = one.getHcpcCheckedOn();
        return new PractitionerLine(
                one.getId(),
                one.getName(),
                one.title(today),
                one.getEmployment(),
                one.getEndsOn(),
                one.worksOn(today),
                supervisor == null ? null : supervisor.getName(),
                one.getHcpcNumber(),
                one.getRegistration().statusOn(today),
                Countdown.of(one.getRegistration(), today).orElse(null),
                checkedOn == null ? null : London.words(checkedOn),
                problem(one, today));
    }

    /** A trainee's problem is that nobody can sign for them; one who does not work here has none. */
    private static @Nullable String problem(Practitioner one, LocalDate today) {
        if (!one.worksOn(today) || one.isRegisteredOn(today)) {
            return null;
        }
        if (one.getKind().needsRegistration()) {
            HcpcStatus status = one.getRegistration().statusOn(today);
            return status.isOnRegister() ? "Not registered as an educational psychologist" : status.words();
        }
        Practitioner supervisor = one.getSupervisor();
        if (supervisor == null) {
            return "Has no supervisor";
        }
        return supervisor.isRegisteredOn(today) ? null : "Supervisor cannot sign: " + supervisor.getName();
    }

    boolean isDue() {
        return here && countdown != null && countdown.isDue();
    }

    boolean isProblem() {
        return problem != null;
    }

    boolean matches(PractitionerFilter filter) {
        return (filter.words().isEmpty()
                        || name.toLowerCase(Locale.UK).contains(filter.words())
                        || (number != null && number.toLowerCase(Locale.UK).contains(filter.words())))
                && (filter.employment() == null || employment == filter.employment())
                && filter.state().holds(this);
    }

    public String getTone() {
        return status == HcpcStatus.NONE
                ? "neutral"
                : !status.isOnRegister() ? "stop" : status == HcpcStatus.REGISTERED ? "ok" : "wait";
    }

    /** How and until when they work here. */
    public String getEmployed() {
        String until = endsOn == null ? "" : (here ? " until " : ", ended ") + London.words(endsOn);
        return employment.words() + until;
    }
}
