package org.attune.kernel.practitioner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.time.London;
import org.attune.api.wording.Worded;
import org.attune.api.wording.Wording;
import org.attune.kernel.message.Outbox;
import org.attune.kernel.message.PublicAddress;

/** The messages about renewing. They name a practitioner, and never a child. */
@ApplicationScoped
class RegistrationMail {

    @Inject
    Outbox outbox;

    @Inject
    PublicAddress address;

    @Inject
    Wording wording;

    @Inject
    Principals principals;

    /** Before the last day: to the person, and to those who answer for them. */
    void remind(Practitioner practitioner, LocalDate lastDay) {
        Countdown countdown = new Countdown(lastDay, London.today());
        String day = London.words(lastDay);
        String left = countdown.getWords().toLowerCase();
        String renewal = countdown.getRenewal();
        Map<String, String> own = Map.of("day", day, "left", left, "renewal", renewal, "link", mine());
        outbox.email(practitioner.getEmail(), wording.of(RegistrationTexts.REMINDER, own), null, null);
        Map<String, String> theirs = Map.of(
                "name",
                practitioner.getName(),
                "day",
                day,
                "left",
                left,
                "renewal",
                renewal,
                "link",
                address.of("/practitioners/view.xhtml?id=" + practitioner.getId()));
        tellPrincipals(practitioner, wording.of(RegistrationTexts.REMINDER_PRINCIPALS, theirs));
    }

    /** The last day has passed. The principals hear of it with what is left open, see RegistrationEnded. */
    void ended(Practitioner practitioner, LocalDate lastDay) {
        Map<String, String> values = Map.of("day", London.words(lastDay), "link", mine());
        outbox.email(practitioner.getEmail(), wording.of(RegistrationTexts.ENDED, values), null, null);
    }

    private void tellPrincipals(Practitioner practitioner, Worded words) {
        principals.emails().stream()
                .filter(to -> !to.equalsIgnoreCase(practitioner.getEmail()))
                .forEach(to -> outbox.email(to, words, null, null));
    }

    private String mine() {
        return address.of("/practitioners/mine.xhtml");
    }
}
