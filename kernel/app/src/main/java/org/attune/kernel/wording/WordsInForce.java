package org.attune.kernel.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.attune.kernel.tenancy.Epochs;
import org.attune.kernel.tenancy.TenantCache;

/**
 * An authority's versions of its texts that count now or later, remembered until its epoch moves: one message may be made of several
 * texts, and one round writes many. At most a few dozen texts an authority, and no more than a hundred authorities.
 */
@ApplicationScoped
public class WordsInForce {

    private static final String ALL = "all";
    private static final int AUTHORITIES = 100;

    @Inject
    EntityManager em;

    private final TenantCache<String, List<Own>> remembered;

    /** For CDI's proxy. */
    protected WordsInForce() {
        this(new Epochs());
    }

    @Inject
    public WordsInForce(Epochs epochs) {
        this.remembered = new TenantCache<>(epochs, AUTHORITIES);
    }

    /** @param parts as they are kept */
    record Own(String key, int number, String parts, Instant from) {}

    /** The authority's version of that moment, which is now or later; nothing where the words are as they ship. */
    Optional<Own> of(String key, Instant now) {
        return remembered.get(ALL, () -> read(now)).value().stream()
                .filter(own -> own.key().equals(key) && !own.from().isAfter(now))
                .findFirst();
    }

    private List<Own> read(Instant now) {
        return em
                .createQuery(
                        "select v from TextVersion v where v.inForceFrom > :now or not exists ("
                                + "select n from TextVersion n where n.key = v.key and n.inForceFrom <= :now"
                                + " and (n.inForceFrom > v.inForceFrom or n.inForceFrom = v.inForceFrom and n.number > v.number))"
                                + " order by v.inForceFrom desc, v.number desc",
                        TextVersion.class)
                .setParameter("now", now)
                .getResultList()
                .stream()
                .map(v -> new Own(v.getKey(), v.getNumber(), v.getParts(), v.getInForceFrom()))
                .toList();
    }
}
