package org.attune.kernel.validation;

/** What a telephone number looks like as people write it, wherever one is entered. */
public final class Telephone {

    /** The longest, in characters. */
    public static final int LONGEST = 20;

    public static final String PATTERN = "\\+?[0-9 ()-]{7,20}";

    private Telephone() {}

    /** Whether it is one number, and nothing before or after it. */
    public static boolean isOne(String text) {
        return text.matches(PATTERN);
    }
}
