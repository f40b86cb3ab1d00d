package org.attune.benchmark;

/**
 * How much there is.
 *
 * @param authorities the three of the release among them
 * @param children in all
 * @param inLuton of these, in the authority that is visited
 * @param auditRows in all, spread as the children are
 */
record ScaleSize(int authorities, int children, int inLuton, int auditRows) {

    static final ScaleSize FEW = new ScaleSize(3, 3_000, 1_000, 25_000);

    /** Every authority in England; Luton a good deal larger than the middle one. */
    static final ScaleSize ENGLAND = new ScaleSize(153, 1_200_000, 20_000, 10_000_000);

    int childrenOf(boolean luton) {
        return luton ? inLuton : (children - inLuton) / (authorities - 1);
    }

    int auditRowsOf(boolean luton) {
        return (int) ((long) auditRows * childrenOf(luton) / children);
    }
}
