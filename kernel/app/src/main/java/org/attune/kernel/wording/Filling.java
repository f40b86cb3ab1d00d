package org.attune.kernel.wording;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts values into words. Once: braces in a value are a value's own. */
final class Filling {

    /** What stands in braces, whatever it is. */
    static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");

    private Filling() {}

    /** @throws IllegalArgumentException where a value is missing */
    static String in(String words, Map<String, String> values) {
        return BRACES.matcher(words).replaceAll(found -> Matcher.quoteReplacement(value(found, values)));
    }

    /** What there is no value for stays as it was typed. */
    static String show(String words, Map<String, String> values) {
        return BRACES.matcher(words)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
    }

    private static String value(MatchResult found, Map<String, String> values) {
        String value = values.get(found.group(1));
        if (value == null) {
            throw new IllegalArgumentException("Nothing to put in for " + found.group());
        }
        return value;
    }
}
