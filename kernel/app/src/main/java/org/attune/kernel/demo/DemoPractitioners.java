package org.attune.kernel.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.practitioner.HcpcStatus;
import org.attune.api.practitioner.Registration;
import org.attune.api.time.London;
import org.attune.kernel.practitioner.CheckDetails;
import org.attune.kernel.practitioner.EntryDetails;
import org.attune.kernel.practitioner.Particulars;
import org.attune.kernel.practitioner.PractitionerDetails;
import org.attune.kernel.practitioner.PractitionerService;
import org.attune.kernel.practitioner.RegistrationService;
import org.attune.kernel.practitioner.RenewalCycle;
import org.jspecify.annotations.Nullable;

/** The demo's practitioners: what an administrator would enter of each. */
@ApplicationScoped
class DemoPractitioners {

    private static final int CHECKED_DAYS_AGO = 30;
    private static final int NOTED_DAYS_AGO = 10;

    @Inject
    DemoLookups lookups;

    @Inject
    PractitionerService practitioners;

    @Inject
    RegistrationService registrations;

    PractitionerDetails details(DemoPeople.Register entry) {
        return new PractitionerDetails(
                entry.kind(),
                entry.employed(),
                null,
                endsOn(entry),
                supervisor(entry),
                entry.hcpc() == null
                        ? null
                        : new CheckDetails(
                                said(entry, HcpcStatus.REGISTERED),
                                London.today().minusDays(CHECKED_DAYS_AGO),
                                "",
                                null));
    }

    /** What is entered on the practitioner's own page once they are there. */
    void complete(String email, DemoPeople.Register entry) {
        UUID id = lookups.practitioner(email);
        if (entry.status() != null) {
            registrations.enter(
                    id,
                    new EntryDetails(
                            said(entry, entry.status()),
                            London.today().minusDays(NOTED_DAYS_AGO),
                            entry.note() == null ? "" : entry.note()));
        }
        DemoPeople.Week week = entry.week();
        if (week != null) {
            practitioners.describe(id, lookups.practitionerVersion(id), particulars(entry, week));
        }
    }

    private Particulars particulars(DemoPeople.Register entry, DemoPeople.Week week) {
        return new Particulars(
                entry.employed(),
                null,
                endsOn(entry),
                week.days(),
                week.hours(),
                String.join("\n", week.specialisms()),
                week.districts().stream().map(lookups::district).toList(),
                supervisor(entry));
    }

    private @Nullable UUID supervisor(DemoPeople.Register entry) {
        return entry.supervisor() == null ? null : lookups.practitioner(entry.supervisor());
    }

    private static @Nullable LocalDate endsOn(DemoPeople.Register entry) {
        return entry.endsInDays() == null ? null : London.today().plusDays(entry.endsInDays());
    }

    private static Registration said(DemoPeople.Register entry, HcpcStatus status) {
        LocalDate lastDay = entry.expiresInDays() == null
                ? RenewalCycle.endOf(London.today())
                : London.today().plusDays(entry.expiresInDays());
        return new Registration(entry.hcpc(), Registration.EDUCATIONAL_PSYCHOLOGIST, status, lastDay);
    }
}
