package org.attune.kernel.subjectaccess;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds in a text the names of people who are somebody else. A help for whoever reads, and no more: it does not know "his
 * grandmother's neighbour".
 */
final class OthersNamed {

    private static final int SHORTEST = 3;
    private static final int LONGEST_LIST = 20;

    private OthersNamed() {}

    /**
     * @param names of others, whole
     * @param own the child's names: a family shares some
     * @return words of the names that stand in the text, as the names spell them
     */
    static List<String> in(String text, Collection<String> names, Collection<String> own) {
        Set<String> mine = new LinkedHashSet<>();
        own.forEach(name -> words(name).forEach(word -> mine.add(word.toLowerCase(Locale.UK))));
        Set<String> found = new LinkedHashSet<>();
        for (String name : names) {
            if (stands(name, text)) {
                found.add(name);
            } else {
                words(name).stream()
                        .filter(word -> !mine.contains(word.toLowerCase(Locale.UK)) && stands(word, text))
                        .forEach(found::add);
            }
        }
        return found.stream().limit(LONGEST_LIST).toList();
    }

    private static List<String> words(String name) {
        return Pattern.compile("[^\\p{L}\\p{M}'’-]+")
                .splitAsStream(name)
                .filter(word -> word.length() >= SHORTEST)
                .toList();
    }

    private static boolean stands(String words, String text) {
        return !words.isBlank()
                && Pattern.compile(
                                "(?<![\\p{L}\\p{M}])" + Pattern.quote(words) + "(?![\\p{L}\\p{M}])",
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(text)
                        .find();
    }
}
