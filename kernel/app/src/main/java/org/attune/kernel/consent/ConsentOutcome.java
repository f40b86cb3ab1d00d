package org.attune.kernel.consent;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the answers of those who decide come to, for one purpose. Of each person the newest answer counts. All agree: given.
 * Nobody agrees: refused, or withdrawn where somebody had agreed before. They differ: contested, until it is settled.
 *
 * @param counts the newest of the answers that made it so
 */
record ConsentOutcome(ConsentState state, ConsentAnswer counts) {

    private static final Comparator<ConsentAnswer> BY_TIME =
            Comparator.comparing(ConsentAnswer::getAnsweredAt).thenComparing(ConsentAnswer::getId);

    /**
     * @param answers in any order, of those who decide; at least one
     * @param settled the newest settlement of a difference between them; null where there was none
     */
    static ConsentOutcome of(Collection<ConsentAnswer> answers, @Nullable ConsentResolution settled) {
        Collection<ConsentAnswer> newest = heard(newestOfEach(answers), settled);
        boolean anyYes = newest.stream().anyMatch(answer -> says(answer, true, settled));
        boolean anyNo = newest.stream().anyMatch(answer -> says(answer, false, settled));
        if (anyYes && anyNo) {
            return new ConsentOutcome(ConsentState.CONTESTED, last(newest, null));
        }
        if (anyYes) {
            return new ConsentOutcome(ConsentState.GIVEN, last(newest, true));
        }
        boolean wasGiven =
                answers.stream().anyMatch(ConsentAnswer::isAgreed) && (settled == null || settled.isAgreed());
        return new ConsentOutcome(wasGiven ? ConsentState.WITHDRAWN : ConsentState.REFUSED, last(newest, false));
    }

    static ConsentOutcome of(Collection<ConsentAnswer> answers) {
        return of(answers, null);
    }

    /** By person. */
    static Map<UUID, ConsentAnswer> newestOfEach(Collection<ConsentAnswer> answers) {
        Map<UUID, ConsentAnswer> newest = new LinkedHashMap<>();
        answers.stream().sorted(BY_TIME).forEach(answer -> newest.put(answer.getContactId(), answer));
        return newest;
    }

    /** Where a court made one person's answer decisive, and that person has answered since, nobody else is heard. */
    private static Collection<ConsentAnswer> heard(
            Map<UUID, ConsentAnswer> newest, @Nullable ConsentResolution settled) {
        ConsentAnswer decisive = settled == null ? null : newest.get(settled.getDecisiveContactId());
        return decisive != null && isNewer(decisive, settled) ? List.of(decisive) : newest.values();
    }

    /** What was answered before the settlement is as it was settled, and so is what others say where one person decides. */
    private static boolean says(ConsentAnswer answer, boolean yes, @Nullable ConsentResolution settled) {
        if (settled == null || isNewer(answer, settled) && decides(answer, settled)) {
            return answer.isAgreed() == yes;
        }
        return settled.isAgreed() == yes;
    }

    private static boolean isNewer(ConsentAnswer answer, @Nullable ConsentResolution settled) {
        return settled == null || answer.getAnsweredAt().isAfter(settled.getResolvedAt());
    }

    private static boolean decides(ConsentAnswer answer, ConsentResolution settled) {
        return settled.getDecisiveContactId() == null
                || settled.getDecisiveContactId().equals(answer.getContactId());
    }

    private static ConsentAnswer last(Collection<ConsentAnswer> newest, @Nullable Boolean saying) {
        List<ConsentAnswer> inOrder = newest.stream().sorted(BY_TIME.reversed()).toList();
        return inOrder.stream()
                .filter(answer -> saying == null || answer.isAgreed() == saying)
                .findFirst()
                .orElse(inOrder.get(0));
    }

    /** Whether it was given after this moment; all are where there is none. */
    static boolean isSince(ConsentAnswer answer, @Nullable Instant from) {
        return from == null || answer.getAnsweredAt().isAfter(from);
    }
}
