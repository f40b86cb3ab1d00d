package org.attune.kernel.consent;

/**
 * What was found on each test of the Mental Capacity Act 2005.
 *
 * @param helpGiven what was done to help them decide (section 1(3))
 * @param impairment an impairment of, or a disturbance in the functioning of, the mind or brain (section 2(1))
 * @param understands the information that matters for the decision (section 3(1)(a))
 * @param retains it for as long as the decision takes (section 3(1)(b))
 * @param weighs it (section 3(1)(c))
 * @param communicates the decision by any means (section 3(1)(d))
 * @param becauseOfImpairment whether they are unable because of the impairment (section 2(1))
 * @param bestInterests what was weighed to find what is best for them (section 4); needed where capacity is lacking
 * @param consulted who was asked about that (section 4(7)); needed where capacity is lacking
 */
record CapacityFindings(
        String helpGiven,
        boolean impairment,
        boolean understands,
        boolean retains,
        boolean weighs,
        boolean communicates,
        boolean becauseOfImpairment,
        String bestInterests,
        String consulted) {

    /** A person has capacity unless it is shown that they lack it: unable to decide, and because of an impairment. */
    boolean isLacking() {
        return impairment && becauseOfImpairment && isUnable();
    }

    /** Whether one of the four things that deciding takes cannot be done (section 3(1)). */
    boolean isUnable() {
        return !(understands && retains && weighs && communicates);
    }
}
