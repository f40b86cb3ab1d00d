package org.attune.plugins.virtualschool;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.api.child.YoungPerson;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/**
 * Who consents for a child in care, or previously in care, on one day: worked out from the date of birth and what is recorded, and never
 * guessed. Where that is not enough, or contradicts itself, nobody does, and it says what is missing. The database holds answers and
 * work to the same rule ({@code plugin_virtual_school.decides}).
 *
 * @param deciding each with the fact that lets them; all of them are asked, and one no is a no
 * @param why in a sentence
 * @param missing what is to be recorded or put right before anybody decides; empty where somebody does
 */
public record Consenters(List<Consenter> deciding, String why, String missing) {

    /**
     * Somebody who decides.
     *
     * @param factId the fact that lets them; null for a young person
     * @param name of the parent, the child or the authority
     * @param ground the fact in words, with its evidence
     */
    public record Consenter(Giver giver, @Nullable UUID factId, String name, String ground) {

        /** For a form: tells them apart. */
        public String key() {
            return giver.name() + ':' + (factId == null ? "" : factId);
        }
    }

    /**
     * @param child the child's name
     * @param authority the authority's own name
     */
    static Consenters of(String child, LocalDate born, String authority, LocalDate day, List<Fact> facts) {
        List<Fact> live = facts.stream().filter(one -> one.isLive(day)).toList();
        if (YoungPerson.decides(born, day)) {
            return has(live, FactKind.LACKS_CAPACITY)
                    ? byStatus(authority, live, "The young person was found to lack capacity for this decision. ")
                    : new Consenters(
                            List.of(new Consenter(Giver.YOUNG_PERSON, null, child, "Born on " + London.words(born))),
                            "From 16 the young person decides, whoever cares for them.",
                            "");
        }
        List<Fact> competent =
                live.stream().filter(one -> one.getKind() == FactKind.COMPETENT).toList();
        return competent.isEmpty()
                ? byStatus(authority, live, "")
                : new Consenters(
                        List.of(new Consenter(Giver.CHILD, competent.get(0).getId(), child, ground(competent.get(0)))),
                        "The child was found Gillick competent for this decision, so nobody else decides it.",
                        "");
    }

    private static Consenters byStatus(String authority, List<Fact> live, String first) {
        List<Fact> status =
                live.stream().filter(one -> one.getTopic() == FactTopic.STATUS).toList();
        List<Fact> orders =
                status.stream().filter(one -> one.getKind().isOrder()).toList();
        if (status.isEmpty()) {
            return nobody(
                    first + "Nothing says in whose care the child is.", "Record the legal status, with its evidence.");
        }
        if (isContradictory(status, orders)) {
            return nobody(
                    first + "What is recorded of the legal status contradicts itself.",
                    "Find out which holds, and end what does not.");
        }
        if (!orders.isEmpty()) {
            return new Consenters(
                    orders.stream()
                            .map(one -> new Consenter(
                                    Giver.AUTHORITY,
                                    one.getId(),
                                    one.getAuthority().isEmpty() ? authority : one.getAuthority(),
                                    ground(one)))
                            .toList(),
                    first
                            + "Under the order the authority has parental responsibility, and somebody who may decide for it does. Parents are heard.",
                    "");
        }
        if (has(status, FactKind.EMERGENCY_PROTECTION)) {
            return nobody(
                    first
                            + "Under an emergency protection order the authority may only do what safeguards the child until the court decides.",
                    "Ask the authority’s legal advice, and record the order that follows.");
        }
        return byResponsibility(status, live, first);
    }

    /** A care order and an agreement cannot both hold, and adoption or guardianship ends an order. */
    private static boolean isContradictory(List<Fact> status, List<Fact> orders) {
        boolean otherwise = status.stream()
                .anyMatch(one ->
                        one.getKind() == FactKind.ACCOMMODATED || one.getKind().isAfterCare());
        return !orders.isEmpty() && otherwise
                || has(status, FactKind.ADOPTED) && has(status, FactKind.SPECIAL_GUARDIANSHIP);
    }

    private static Consenters byResponsibility(List<Fact> status, List<Fact> live, String first) {
        boolean adopted = has(status, FactKind.ADOPTED);
        boolean guarded = has(status, FactKind.SPECIAL_GUARDIANSHIP);
        List<Consenter> holders = live.stream()
                .filter(one -> one.getTopic() == FactTopic.RESPONSIBILITY)
                .filter(one -> !adopted || one.getKind() == FactKind.ADOPTER)
                .filter(one -> adopted || !guarded || one.getKind() == FactKind.SPECIAL_GUARDIAN)
                .map(one -> new Consenter(Giver.PARENT, one.getId(), one.getWho(), ground(one)))
                .toList();
        String why = first
                + (adopted
                        ? "After adoption those who adopted the child decide, and nobody else."
                        : guarded
                                ? "A special guardian decides, and may do so without the others."
                                : "The authority has no parental responsibility, so those who have it decide.");
        return holders.isEmpty()
                ? nobody(why, "Record who has parental responsibility, with its evidence.")
                : new Consenters(holders, why, "");
    }

    private static Consenters nobody(String why, String missing) {
        return new Consenters(List.of(), why, missing);
    }

    private static boolean has(List<Fact> facts, FactKind kind) {
        return facts.stream().anyMatch(one -> one.getKind() == kind);
    }

    private static String ground(Fact fact) {
        return fact.getKind().words() + ", since " + London.words(fact.getFrom()) + ". Seen on "
                + London.words(fact.getSeenOn()) + ": " + fact.getEvidence();
    }
}
