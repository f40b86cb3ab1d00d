package org.attune.plugins.districtdays;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attune.api.persistence.Submissions;
import org.attune.api.persistence.TenantEntity;
import org.attune.api.place.DistrictPlace;
import org.attune.api.place.Districts;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.problem.NotFoundException;
import org.attune.api.setting.Setting;
import org.attune.api.setting.SettingStatus;
import org.attune.api.time.London;
import org.attune.api.validation.Entered;
import org.jspecify.annotations.Nullable;

/** Finds what a form or an address names. */
@ApplicationScoped
public class Lookups {

    @Inject
    EntityManager em;

    @Inject
    Districts districts;

    /** @throws NotFoundException where there is no such district in this authority */
    DistrictPlace district(@Nullable UUID id) {
        return id == null ? missing("district") : districts.find(id).orElseGet(() -> missing("district"));
    }

    /**
     * With what it refers to, for a page, which reads it after the transaction.
     *
     * @param query selects it by {@code :id}
     * @throws NotFoundException where there is none in this authority
     */
    <T> T whole(Class<T> type, String query, @Nullable UUID id, String words) {
        return id == null
                ? missing(words)
                : em.createQuery(query, type)
                        .setParameter("id", id)
                        .getResultStream()
                        .findFirst()
                        .orElseGet(() -> missing(words));
    }

    /** @throws NotFoundException where there is none in this authority */
    <T> T found(Class<T> type, @Nullable UUID id, String words) {
        T found = id == null ? null : em.find(type, id);
        return found == null ? missing(words) : found;
    }

    private static <T> T missing(String words) {
        throw new NotFoundException("There is no such " + words + ".");
    }

    /** Null where nobody was chosen; said at the field where it is nobody who works here on the day. */
    @Nullable Practitioner person(Entered entered, String field, @Nullable UUID id, LocalDate day) {
        Practitioner person = id == null ? null : em.find(Practitioner.class, id);
        entered.check(
                id == null || person != null && person.worksOn(day),
                field,
                "Choose somebody who works here on that day");
        return person;
    }

    /** Null where none was chosen. */
    @Nullable Setting setting(Entered entered, String field, @Nullable UUID id) {
        Setting setting = id == null ? null : em.find(Setting.class, id);
        entered.check(id == null || setting != null, field, "Choose a school or setting of the list");
        return setting;
    }

    /** Those who work here today, by name. */
    List<Choice> people() {
        LocalDate today = London.today();
        return em
                .createQuery(
                        "select p from Practitioner p where p.active = true order by p.name, p.id", Practitioner.class)
                .getResultList()
                .stream()
                .filter(one -> one.worksOn(today))
                .map(one -> new Choice(one.getId(), one.getName()))
                .toList();
    }

    /** The open schools and settings, by name. */
    List<Choice> settings() {
        return em.createQuery(
                        "select s.id, s.name from Setting s where s.status in :open order by s.name, s.id",
                        Object[].class)
                .setParameter("open", Set.of(SettingStatus.OPEN, SettingStatus.PROPOSED_TO_CLOSE))
                .getResultStream()
                .map(row -> new Choice((UUID) row[0], (String) row[1]))
                .toList();
    }

    /** Whether no form of this number has made one yet. */
    boolean isNew(Class<? extends TenantEntity> entity, UUID submissionId) {
        return Submissions.made(em, entity, submissionId).isEmpty();
    }

    /** What the form of this number has made just now. */
    UUID made(Class<? extends TenantEntity> entity, UUID submissionId) {
        return Submissions.made(em, entity, submissionId).orElseThrow();
    }
}
