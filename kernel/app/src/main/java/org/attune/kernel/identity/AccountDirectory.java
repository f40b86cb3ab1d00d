package org.attune.kernel.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.setting.Setting;
import org.attune.api.setting.SettingStatus;
import org.attune.api.time.London;
import org.attune.kernel.audit.AuditLog;
import org.jspecify.annotations.Nullable;

/** Lists the people who may sign in, a page at a time by name. A page costs a handful of statements, however many there are. */
@ApplicationScoped
@Transactional
public class AccountDirectory {

    static final int PAGE = 50;

    @Inject
    EntityManager em;

    @Inject
    AuditLog audit;

    @Inject
    AccountViews views;

    /**
     * A page of people.
     *
     * @param next after whom the next page begins; null where this is the last
     */
    public record Page(List<AccountView> rows, @Nullable UUID next) {}

    /** @param after the last one of the page before; null, or somebody who is gone, begins at the start */
    @Requires(Permission.MANAGE_ACCOUNTS)
    public Page page(AccountFilter filter, @Nullable UUID after) {
        Account last = after == null ? null : em.find(Account.class, after);
        TypedQuery<Account> query = em.createQuery(query(filter, last), Account.class);
        if (!filter.words().isEmpty()) {
            query.setParameter("words", filter.pattern());
        }
        filter.role().ifPresent(role -> query.setParameter("role", role));
        filter.standing()
                .filter(standing -> standing == AccountStanding.LOCKED)
                .ifPresent(locked -> query.setParameter("now", London.now()));
        if (last != null) {
            query.setParameter("name", last.getDisplayName()).setParameter("id", last.getId());
        }
        List<Account> found = query.setMaxResults(PAGE + 1).getResultList();
        List<Account> shown = found.subList(0, Math.min(PAGE, found.size()));
        UUID next = found.size() > PAGE ? shown.get(PAGE - 1).getId() : null;
        return new Page(views.of(shown), next);
    }

    private static String query(AccountFilter filter, @Nullable Account last) {
        List<String> conditions = new ArrayList<>();
        conditions.add(filter.standing().map(AccountStanding::condition).orElse("a.removedAt is null"));
        if (!filter.words().isEmpty()) {
            conditions.add("(lower(a.displayName) like :words escape '!' or a.email like :words escape '!')");
        }
        if (filter.role().isPresent()) {
            conditions.add("a.id in (select r.account.id from AccountRole r where r.role = :role)");
        }
        if (last != null) {
            conditions.add("(a.displayName > :name or (a.displayName = :name and a.id > :id))");
        }
        return "select a from Account a where " + String.join(" and ", conditions) + " order by a.displayName, a.id";
    }

    @Requires(Permission.MANAGE_ACCOUNTS)
    public AccountView get(UUID id) {
        Account account = em.find(Account.class, id);
        if (account == null) {
            audit.refused("attune.account", id, null, "not here");
            throw new NotFoundException("There is no such account.");
        }
        return views.of(List.of(account)).get(0);
    }

    /** @return the people of one school or setting who were not removed, by name */
    @Requires({Permission.MANAGE_ACCOUNTS, Permission.MANAGE_SETTINGS})
    public List<AccountView> atSetting(UUID settingId) {
        return views.of(em.createQuery(
                        "select s.account from AccountSetting s where s.setting.id = :setting and s.account.removedAt is null"
                                + " order by s.account.displayName, s.account.id",
                        Account.class)
                .setParameter("setting", settingId)
                .getResultList());
    }

    /** @return the settings that are open, by name, to choose from */
    @Requires(Permission.MANAGE_ACCOUNTS)
    public List<SettingChoice> settings() {
        return em
                .createQuery("select s from Setting s where s.status in :open order by s.name, s.id", Setting.class)
                .setParameter("open", List.of(SettingStatus.OPEN, SettingStatus.PROPOSED_TO_CLOSE))
                .getResultList()
                .stream()
                .map(SettingChoice::of)
                .toList();
    }
}
