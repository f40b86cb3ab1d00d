package org.attune.kernel.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.problem.ConflictException;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.NotFoundException;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.setting.Setting;
import org.attune.api.setting.SettingStatus;
import org.attune.api.time.London;
import org.attune.api.validation.Text;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.validation.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Settings that the national register does not know: a childminder, elective home education, a hospital school. What the
 * register knows is the register's to say, so that the next file never undoes what somebody typed.
 */
@ApplicationScoped
@Transactional
@Requires(Permission.MANAGE_SETTINGS)
public class HandMadeSettings {

    /**
     * One as a form is filled from it.
     *
     * @param version sent back with the form
     */
    public record Held(UUID id, int version, boolean open, SettingForm form) {}

    @Inject
    EntityManager em;

    @Inject
    Checks checks;

    @Inject
    AuditLog audit;

    public UUID add(SettingForm form) {
        checks.check(form, form.errors());
        requireNoOther(form, null);
        Setting setting = new Setting();
        form.fill(setting);
        em.persist(setting);
        em.flush();
        return setting.getId();
    }

    public Held get(UUID id) {
        Setting setting = find(id);
        return new Held(id, setting.getVersion(), setting.getStatus() != SettingStatus.CLOSED, SettingForm.of(setting));
    }

    /** @param version the one that the form was filled from */
    public void change(UUID id, int version, SettingForm form) {
        checks.check(form, form.errors());
        Setting setting = unchanged(id, version);
        requireNoOther(form, id);
        form.fill(setting);
        em.flush();
    }

    /**
     * @param day its last day
     * @param version the one that the form was filled from
     */
    public void close(UUID id, int version, @Nullable LocalDate day) {
        Setting setting = unchanged(id, version);
        if (day == null) {
            throw new InvalidException("closedOn", "Enter the day on which it closed");
        }
        LocalDate opened = setting.getOpenedOn();
        if (day.isAfter(London.today()) || day.isBefore(London.today().minusYears(50))) {
            throw new InvalidException("closedOn", "Enter a day in the last 50 years, today at the latest");
        }
        if (opened != null && day.isBefore(opened)) {
            throw new InvalidException(
                    "closedOn", "It cannot have closed before it opened, on " + London.words(opened));
        }
        setting.setStatus(SettingStatus.CLOSED);
        setting.setClosedOn(day);
        em.flush();
    }

    /** @param version the one that the form was filled from */
    public void reopen(UUID id, int version) {
        Setting setting = unchanged(id, version);
        setting.setStatus(SettingStatus.OPEN);
        setting.setClosedOn(null);
        em.flush();
    }

    /** Two of one name at one postcode are one, typed twice. */
    private void requireNoOther(SettingForm form, @Nullable UUID self) {
        if (form.postcode().isEmpty()) {
            return;
        }
        boolean there = em.createQuery("select s from Setting s where s.postcode = :postcode", Setting.class)
                .setParameter("postcode", form.postcode())
                .getResultStream()
                .filter(other -> !other.getId().equals(self))
                .anyMatch(other -> Text.searchable(other.getName()).equals(Text.searchable(form.name())));
        if (there) {
            throw new InvalidException(
                    "name", "There is a setting of this name at this postcode already: look for it on the list");
        }
    }

    private Setting unchanged(UUID id, int version) {
        Setting setting = find(id);
        if (setting.getVersion() != version) {
            throw new ConflictException("Someone else changed " + setting.getName()
                    + " after you opened it. Open it again and make your change there.");
        }
        return setting;
    }

    private Setting find(UUID id) {
        Setting setting = em.find(Setting.class, id);
        if (setting == null) {
            audit.refused("attune.setting", id, null, "not here");
            throw new NotFoundException("There is no such setting.");
        }
        if (setting.getUrn() != null) {
            throw new RefusedException(
                    "of-the-register",
                    "What we hold of " + setting.getName()
                            + " comes from the national register. Ask the setting to correct it there, and bring in the"
                            + " next file.");
        }
        return setting;
    }
}
