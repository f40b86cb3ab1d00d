package org.attune.kernel.audit;

/**
 * A field that got another value.
 *
 * @param before empty where there was nothing, or the reader may not see it
 * @param after the same
 * @param open whether the reader may see the values
 */
public record Change(String field, String before, String after, boolean open) {

    public String getField() {
        return field;
    }

    public String getBefore() {
        return before;
    }

    public String getAfter() {
        return after;
    }

    public boolean isOpen() {
        return open;
    }
}
