package org.attune.kernel.consent;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What everybody's answers to one purpose come to. Of each person the newest answer counts. All agree: given. Nobody agrees:
 * refused, or withdrawn where somebody had agreed before. They differ: contested.
 *
 * @param counts the newest of the answers that made it so
 */
record ConsentOutcome(ConsentState state, ConsentAnswer counts) {

    private static final Comparator<ConsentAnswer> BY_TIME =
            Comparator.comparing(ConsentAnswer::getAnsweredAt).thenComparing(ConsentAnswer::getId);

    /** @param answers in any order; at least one */
    static ConsentOutcome of(Collection<ConsentAnswer> answers) {
        List<ConsentAnswer> inOrder = answers.stream().sorted(BY_TIME).toList();
        Collection<ConsentAnswer> newest = newestOfEach(inOrder).values();
        boolean anyYes = newest.stream().anyMatch(ConsentAnswer::isAgreed);
        boolean anyNo = newest.stream().anyMatch(answer -> !answer.isAgreed());
        ConsentAnswer last = newest.stream().max(BY_TIME).orElseThrow();
        if (anyYes) {
            return new ConsentOutcome(anyNo ? ConsentState.CONTESTED : ConsentState.GIVEN, last);
        }
        boolean wasGiven = inOrder.stream().anyMatch(ConsentAnswer::isAgreed);
        return new ConsentOutcome(wasGiven ? ConsentState.WITHDRAWN : ConsentState.REFUSED, last);
    }

    /** By person. */
    static Map<UUID, ConsentAnswer> newestOfEach(Collection<ConsentAnswer> answers) {
        Map<UUID, ConsentAnswer> newest = new LinkedHashMap<>();
        answers.stream().sorted(BY_TIME).forEach(answer -> newest.put(answer.getContactId(), answer));
        return newest;
    }
}
