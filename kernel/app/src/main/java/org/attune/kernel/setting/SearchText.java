package org.attune.kernel.setting;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;

/** Words as the search compares them: lower case letters and digits, without accents, apostrophes and punctuation. */
final class SearchText {

    private static final int LONGEST_QUERY = 100;

    private SearchText() {}

    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{M}'’]", "")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    /** What somebody typed to search by: the longest word first, because that is what the index is asked for. */
    static String ofQuery(String typed) {
        String words = of(typed.length() > LONGEST_QUERY ? typed.substring(0, LONGEST_QUERY) : typed);
        return Arrays.stream(words.split(" "))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.joining(" "));
    }
}
