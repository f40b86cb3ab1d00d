package org.attune.kernel.practitioner;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.attune.api.wording.TextSource;
import org.attune.api.wording.TextTemplate;

/** What people are told about a registration that ends. They name a practitioner, and never a child. */
@ApplicationScoped
public class RegistrationTexts implements TextSource {

    static final String REMINDER = "registration.reminder";
    static final String REMINDER_PRINCIPALS = "registration.reminder-principals";
    static final String ENDED = "registration.ended";

    private static final String DAY = "31 May 2027";

    private static final List<TextTemplate> TEXTS = List.of(
            TextTemplate.email(
                            REMINDER,
                            "A registration is about to end",
                            "Sent to a practitioner 90, 30 and 7 days before their registration with the HCPC ends.",
                            "Your HCPC registration ends on {day}",
                            """
                            Hello,

                            Your registration with the HCPC ends on {day} ({left}). {renewal}

                            Who has not renewed is removed from the register. From the day after you could sign no record, and could not be given a case.

                            When you have renewed, tell your principal, who will look at the register again. What we hold is here:
                            {link}

                            {service}
                            """)
                    .with("left", "How many days are left", "30 days left")
                    .with("renewal", "When registrations are renewed, in a sentence", "Renewal is open until then.")
                    .needing("day", "The last day of the registration", DAY)
                    .needing(
                            "link",
                            "The address of their registration",
                            "https://eps.example/practitioners/mine.xhtml"),
            TextTemplate.email(
                            REMINDER_PRINCIPALS,
                            "A registration is about to end, for principals",
                            "Sent to the principals when a practitioner is reminded.",
                            "An HCPC registration ends on {day}",
                            """
                            Hello,

                            {name}’s registration with the HCPC ends on {day} ({left}). They have been told. {renewal}

                            When they have renewed, look at the register again and record what it shows.

                            {link}

                            {service}
                            """)
                    .with("left", "How many days are left", "30 days left")
                    .with("renewal", "When registrations are renewed, in a sentence", "Renewal is open until then.")
                    .needing("name", "The practitioner’s name", "Robin Example")
                    .needing("day", "The last day of the registration", DAY)
                    .needing(
                            "link",
                            "The address of the practitioner’s page",
                            "https://eps.example/practitioners/view.xhtml"),
            TextTemplate.email(
                            ENDED,
                            "A registration has ended",
                            "Sent to a practitioner whose registration with the HCPC was not renewed, as far as is known.",
                            "Your HCPC registration has ended",
                            """
                            Hello,

                            As far as we know your registration with the HCPC ended on {day} and was not renewed. You cannot sign records, and will not be given cases, until the register shows you again.

                            If you have renewed, ask your principal to look at the register. What we hold is here:
                            {link}

                            {service}
                            """)
                    .needing("day", "The last day of the registration", DAY)
                    .needing(
                            "link",
                            "The address of their registration",
                            "https://eps.example/practitioners/mine.xhtml"));

    @Override
    public List<TextTemplate> texts() {
        return TEXTS;
    }
}
