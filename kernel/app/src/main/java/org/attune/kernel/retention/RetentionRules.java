package org.attune.kernel.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.Map;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.problem.InvalidException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.kernel.persistence.DatabaseFunctions;

/** How long each kind of record is kept here. */
@ApplicationScoped
@Transactional
@ConsentNotNeeded("Says how long records are kept; no work with a child")
public class RetentionRules {

    private static final int LEAST_AGE = 25;
    private static final int GREATEST = 120;

    @Inject
    EntityManager em;

    @Inject
    DatabaseFunctions functions;

    /**
     * @param amount years of age for a child's record, months for the others
     * @param usual what holds where the authority says nothing
     */
    public record Rule(RetentionKind kind, int amount, int usual) {}

    @Requires({Permission.MANAGE_RETENTION, Permission.SET_RETENTION})
    public Map<RetentionKind, Rule> all() {
        Map<RetentionKind, Rule> rules = new EnumMap<>(RetentionKind.class);
        for (String line : functions.texts("attune.retention_rules")) {
            String[] parts = line.split(" ");
            RetentionKind kind = RetentionKind.valueOf(parts[0]);
            rules.put(kind, new Rule(kind, Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
        }
        return rules;
    }

    /** @throws InvalidException naming the kind whose amount cannot be */
    @Requires(Permission.SET_RETENTION)
    public void set(Map<RetentionKind, Integer> amounts) {
        amounts.forEach(RetentionRules::check);
        Map<RetentionKind, Rule> now = all();
        amounts.forEach((kind, amount) -> {
            Rule rule = now.get(kind);
            if (rule == null || rule.amount() != amount) {
                set(kind, amount);
            }
        });
    }

    private void set(RetentionKind kind, int amount) {
        RetentionRule rule = em.createQuery("select r from RetentionRule r where r.kind = :kind", RetentionRule.class)
                .setParameter("kind", kind)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> new RetentionRule(kind));
        rule.setAmount(amount);
        em.persist(rule);
    }

    private static void check(RetentionKind kind, int amount) {
        if (kind.isOfChild() && (amount < LEAST_AGE || amount > GREATEST)) {
            throw new InvalidException(
                    kind.name(), "Enter an age from 25, to which the service works with young people, to 120");
        }
        if (amount < 1 || amount > GREATEST) {
            throw new InvalidException(kind.name(), "Enter a number of months from 1 to 120");
        }
    }
}
