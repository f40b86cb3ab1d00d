package org.attune.kernel.consent;

/**
 * What was found on each test.
 *
 * @param understandsProposal what is proposed, and why
 * @param understandsConsequences what may come of it, of saying yes and of saying no
 * @param weighs holds one against the other and comes to a choice
 * @param decidesFreely it is their own choice, not somebody else's wish
 */
record GillickFindings(
        boolean understandsProposal, boolean understandsConsequences, boolean weighs, boolean decidesFreely) {

    /** Every test must be met. */
    boolean isCompetent() {
        return understandsProposal && understandsConsequences && weighs && decidesFreely;
    }
}
