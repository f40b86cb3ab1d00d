package org.attune.kernel.senco;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attune.api.problem.ConflictException;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.setting.Setting;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.identity.AccountDirectory;
import org.attune.kernel.identity.AccountView;

/** Who has an account at a setting, and who of them leads. */
@ApplicationScoped
@Transactional
@Requires(Permission.MANAGE_ACCOUNTS)
public class SettingPeopleService {

    /** @param lead whether the service turns to them first */
    public record Person(AccountView account, boolean lead) {}

    @Inject
    EntityManager em;

    @Inject
    AccountDirectory directory;

    @Inject
    AuditLog audit;

    /** Those who were not removed, by name. */
    public List<Person> at(UUID settingId) {
        requireSetting(settingId);
        Optional<UUID> lead = lead(settingId).map(SettingLead::accountId);
        return directory.atSetting(settingId).stream()
                .map(one -> new Person(one, lead.filter(one.id()::equals).isPresent()))
                .toList();
    }

    /** From now on the service turns to this person first. */
    public void lead(UUID settingId, UUID accountId) {
        Person person = person(settingId, accountId);
        lead(settingId)
                .ifPresentOrElse(
                        held -> held.give(person.account().id()),
                        () -> em.persist(
                                new SettingLead(settingId, person.account().id())));
        em.flush();
    }

    /** @throws ConflictException where they are not at the setting, or not any more */
    Person person(UUID settingId, UUID accountId) {
        return at(settingId).stream()
                .filter(one -> one.account().id().equals(accountId))
                .findFirst()
                .orElseThrow(() -> {
                    audit.refused("attune.account", accountId, null, "not at this setting");
                    return new ConflictException(
                            "They do not belong to this setting, or not any more. Open the setting again to see who does.");
                });
    }

    Setting requireSetting(UUID id) {
        Setting setting = em.find(Setting.class, id);
        if (setting == null) {
            audit.refused("attune.setting", id, null, "not here");
            throw new NotFoundException("There is no such setting.");
        }
        return setting;
    }

    private Optional<SettingLead> lead(UUID settingId) {
        return em.createQuery("select l from SettingLead l where l.settingId = :id", SettingLead.class)
                .setParameter("id", settingId)
                .getResultStream()
                .findFirst();
    }
}
