package org.attune.kernel.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attune.api.deadline.DeadlineRule;
import org.attune.kernel.tenancy.Epochs;
import org.attune.kernel.tenancy.TenantCache;

/**
 * Reads the limits. Which rules an authority says anything about is remembered until its epoch moves, so that what it promises
 * nothing about costs nothing; the limits themselves are read by whoever counts, so that they are the present ones.
 */
@ApplicationScoped
public class LimitsReader {

    private static final String ALL = "all";
    private static final int AUTHORITIES = 100;

    @Inject
    EntityManager em;

    private final TenantCache<String, Set<String>> remembered;

    /** For CDI's proxy. */
    protected LimitsReader() {
        this(new Epochs());
    }

    @Inject
    public LimitsReader(Epochs epochs) {
        this.remembered = new TenantCache<>(epochs, AUTHORITIES);
    }

    boolean mayPromise(DeadlineRule rule) {
        return !rule.limits().isEmpty()
                || remembered
                        .get(ALL, () -> own().stream().map(OwnLimit::rule).collect(Collectors.toSet()))
                        .value()
                        .contains(rule.key());
    }

    Limits read() {
        return new Limits(own());
    }

    /** By rule, the latest first. */
    List<OwnLimit> own() {
        return em.createQuery("select l from OwnLimit l order by l.rule, l.fromDay desc", OwnLimit.class)
                .getResultList();
    }
}
