package org.attune.kernel.practitioner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.tenancy.CurrentAuthority;
import org.attune.kernel.message.Outbox;
import org.attune.kernel.message.PublicAddress;
import org.attune.kernel.time.London;

/** The words of the messages about renewing. They name a practitioner, and never a child. */
@ApplicationScoped
class RegistrationMail {

    @Inject
    Outbox outbox;

    @Inject
    PublicAddress address;

    @Inject
    CurrentAuthority authority;

    @Inject
    Principals principals;

    /** Before the last day: to the person, and to those who answer for them. */
    void remind(Practitioner practitioner, LocalDate lastDay) {
        Countdown left = new Countdown(lastDay, London.today());
        String day = London.words(lastDay);
        outbox.email(
                practitioner.getEmail(),
                "Your HCPC registration ends on " + day,
                """
                Hello,

                Your registration with the HCPC ends on %s (%s). %s

                Who has not renewed is removed from the register. From the day after you could sign no record, and could not be given a case.

                When you have renewed, tell your principal, who will look at the register again. What we hold is here:
                %s

                %s
                """.formatted(
                                day,
                                left.getWords().toLowerCase(),
                                left.getRenewal(),
                                address.of("/practitioners/mine.xhtml"),
                                service()),
                null,
                null);
        tellPrincipals(
                practitioner,
                "An HCPC registration ends on " + day,
                practitioner.getName() + "’s registration with the HCPC ends on " + day + " ("
                        + left.getWords().toLowerCase() + "). They have been told. " + left.getRenewal()
                        + "\n\nWhen they have renewed, look at the register again and record what it shows.");
    }

    /** The last day has passed. The principals hear of it with what is left open, see RegistrationEnded. */
    void ended(Practitioner practitioner, LocalDate lastDay) {
        outbox.email(
                practitioner.getEmail(),
                "Your HCPC registration has ended",
                """
                Hello,

                As far as we know your registration with the HCPC ended on %s and was not renewed. You cannot sign records, and will not be given cases, until the register shows you again.

                If you have renewed, ask your principal to look at the register. What we hold is here:
                %s

                %s
                """.formatted(London.words(lastDay), address.of("/practitioners/mine.xhtml"), service()),
                null,
                null);
    }

    private void tellPrincipals(Practitioner practitioner, String subject, String words) {
        String body = "Hello,\n\n" + words + "\n\n" + address.of("/practitioners/view.xhtml?id=" + practitioner.getId())
                + "\n\n" + service() + "\n";
        principals.emails().stream()
                .filter(to -> !to.equalsIgnoreCase(practitioner.getEmail()))
                .forEach(to -> outbox.email(to, subject, body, null, null));
    }

    private String service() {
        return authority.get().serviceName();
    }
}
