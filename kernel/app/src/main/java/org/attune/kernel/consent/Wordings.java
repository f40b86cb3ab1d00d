package org.attune.kernel.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attune.api.tenancy.Authority.ConsentPurpose;
import org.attune.kernel.persistence.DatabaseFunctions;
import org.jspecify.annotations.Nullable;

/** The authority's questions of today, as versions that are kept: other words since the newest make a new version. */
@ApplicationScoped
class Wordings {

    @Inject
    EntityManager em;

    @Inject
    QuestionTexts questions;

    @Inject
    DatabaseFunctions functions;

    /** One for each purpose, in the authority's order. */
    List<ConsentWording> today() {
        List<ConsentPurpose> asked = questions.today();
        Map<String, ConsentWording> newest = newest();
        if (asked.stream().anyMatch(purpose -> !isCurrent(newest.get(purpose.key()), purpose))) {
            // Of two that notice at the same time, the second finds what the first has made.
            functions.call("attune.lock_consent_wordings");
            return renewed(asked, newest());
        }
        return asked.stream().map(purpose -> newest.get(purpose.key())).toList();
    }

    private List<ConsentWording> renewed(List<ConsentPurpose> asked, Map<String, ConsentWording> newest) {
        List<ConsentWording> today = new ArrayList<>();
        for (ConsentPurpose purpose : asked) {
            ConsentWording known = newest.get(purpose.key());
            if (known != null && known.says(purpose)) {
                today.add(known);
            } else {
                ConsentWording next = new ConsentWording(purpose, known == null ? 1 : known.getNumber() + 1);
                em.persist(next);
                today.add(next);
            }
        }
        return today;
    }

    private static boolean isCurrent(@Nullable ConsentWording known, ConsentPurpose purpose) {
        return known != null && known.says(purpose);
    }

    private Map<String, ConsentWording> newest() {
        return em.createQuery("""
                        select w from ConsentWording w where w.number =
                        (select max(o.number) from ConsentWording o where o.purpose = w.purpose)""", ConsentWording.class)
                .getResultStream()
                .collect(Collectors.toMap(ConsentWording::getPurpose, Function.identity()));
    }
}
