package org.attune.kernel.setting;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Collectors;
import org.attune.api.setting.Setting;
import org.attune.api.validation.Text;

/** What a setting is found by, and what somebody typed to find it, as the database's function wants them. */
final class SearchText {

    private static final int LONGEST_QUERY = 100;

    private SearchText() {}

    /** With the postcode also without its space, as some type it. */
    static String of(Setting setting) {
        return Text.searchable(String.join(
                " ",
                setting.getName(),
                setting.getTown(),
                setting.getPostcode(),
                setting.getPostcode().replace(" ", ""),
                Objects.toString(setting.getUrn(), "")));
    }

    /** Its words, the longest first, because that is what the index is asked for. */
    static String ofQuery(String typed) {
        String words = Text.searchable(typed.length() > LONGEST_QUERY ? typed.substring(0, LONGEST_QUERY) : typed);
        return Arrays.stream(words.split(" "))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.joining(" "));
    }
}
