package org.attune.kernel.csv;

/**
 * What a spreadsheet takes for a formula. Whoever is called "=1+1" must not be worked out when the file is opened, so such a
 * value gets an apostrophe before it, which a spreadsheet shows as text.
 */
public final class Spreadsheet {

    private static final String FORMULA = "=+-@\t\r\n";
    private static final char GUARD = '\'';

    private Spreadsheet() {}

    public static String escape(String text) {
        return isFormula(text) || isGuarded(text) ? GUARD + text : text;
    }

    /** The same value again when the file comes back. */
    public static String unescape(String text) {
        return isGuarded(text) ? text.substring(1) : text;
    }

    /** An apostrophe before a formula, or before such an apostrophe. */
    private static boolean isGuarded(String text) {
        return text.length() > 1
                && text.charAt(0) == GUARD
                && (isFormula(text.substring(1)) || isGuarded(text.substring(1)));
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    }
}
