package org.attune.kernel.child.merge;

import java.util.List;
import java.util.UUID;

/**
 * Two records beside each other.
 *
 * @param kept whose record stays; the other's becomes part of it
 * @param keptVersion the one that was shown, as is otherVersion
 */
public record Comparison(
        UUID kept, String keptName, int keptVersion, UUID other, String otherName, int otherVersion, List<Row> rows) {

    /**
     * One field.
     *
     * @param field its name
     * @param same whether both say the same, so that there is nothing to choose
     */
    public record Row(String field, String label, String ofKept, String ofOther, boolean same) {}
}
