package org.attune.tests.incontainer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.attune.api.setting.Setting;

/** Transactions, and a few plain acts in them. */
@ApplicationScoped
class Database {

    @Inject
    EntityManager em;

    /** In a transaction of its own; any exception rolls it back. */
    @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
    public <T> T inTransaction(Callable<T> work) throws Exception {
        return work.call();
    }

    /** The EntityManager, as any service gets it. */
    EntityManager em() {
        return em;
    }

    /** Within a transaction: a new setting of this name. */
    UUID addSetting(String name) {
        Setting setting = new Setting();
        setting.setName(name);
        em.persist(setting);
        return setting.getId();
    }

    /** Within a transaction: how many settings have this name. */
    long countSettings(String name) {
        return em.createQuery("select count(s) from Setting s where s.name = :name", Long.class)
                .setParameter("name", name)
                .getSingleResult();
    }

    /** Within a transaction: names of settings that begin so. */
    List<String> settings(String prefix) {
        return em.createQuery("select s.name from Setting s where s.name like :prefix order by s.name", String.class)
                .setParameter("prefix", prefix + "%")
                .getResultList();
    }
}
