package org.attune.plugins.districtdays;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.attune.api.ledger.LedgerPeriod;
import org.attune.api.persistence.Submissions;
import org.attune.api.persistence.TenantEntity;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.setting.Setting;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/** What a demonstration's file names: days of this year, people by their address, settings by their number. */
@ApplicationScoped
public class DemoLookups {

    @Inject
    EntityManager em;

    @Inject
    FiguresService figures;

    /** So many days from today, but within this year: a demonstration may begin on its first day. */
    LocalDate inYear(int days) {
        LedgerPeriod period = figures.present();
        LocalDate day = London.today().plusDays(days);
        return day.isBefore(period.firstDay())
                ? period.firstDay()
                : day.isAfter(period.lastDay()) ? period.lastDay() : day;
    }

    boolean isInYear(int days) {
        return inYear(days).equals(London.today().plusDays(days));
    }

    @Nullable UUID setting(int urn) {
        return em.createQuery("select s from Setting s where s.urn = :urn", Setting.class)
                .setParameter("urn", urn)
                .getResultStream()
                .findFirst()
                .map(Setting::getId)
                .orElse(null);
    }

    Optional<Practitioner> person(String email) {
        return em.createQuery("select p from Practitioner p where p.email = :email", Practitioner.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }

    boolean isNew(Class<? extends TenantEntity> entity, UUID submission) {
        return Submissions.made(em, entity, submission).isEmpty();
    }

    UUID made(Class<? extends TenantEntity> entity, UUID submission) {
        return Submissions.made(em, entity, submission).orElseThrow();
    }

    /** The same each time, so that nothing is added twice. */
    static UUID number(String words) {
        return UUID.nameUUIDFromBytes(("demo " + words).getBytes(StandardCharsets.UTF_8));
    }
}
