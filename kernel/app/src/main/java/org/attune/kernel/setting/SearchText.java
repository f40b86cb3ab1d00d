package org.attune.kernel.setting;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.attune.kernel.validation.Text;

/** What somebody typed to find a setting by, as the database's function wants it. */
final class SearchText {

    private static final int LONGEST_QUERY = 100;

    private SearchText() {}

    /** Its words, the longest first, because that is what the index is asked for. */
    static String ofQuery(String typed) {
        String words = Text.searchable(typed.length() > LONGEST_QUERY ? typed.substring(0, LONGEST_QUERY) : typed);
        return Arrays.stream(words.split(" "))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.joining(" "));
    }
}
