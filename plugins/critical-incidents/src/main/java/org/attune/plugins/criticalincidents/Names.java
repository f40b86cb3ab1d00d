package org.attune.plugins.criticalincidents;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.api.validation.Entered;

/** The names that an incident knows. What is learnt is told without any of them. */
final class Names {

    private static final int SHORTEST = 3;

    /** Words of a caller's line that are nobody's name. */
    private static final Set<String> COMMON = Set.of(
            "the",
            "and",
            "from",
            "for",
            "head",
            "teacher",
            "headteacher",
            "deputy",
            "school",
            "academy",
            "primary",
            "secondary",
            "nursery",
            "office",
            "business",
            "manager",
            "senco",
            "lead",
            "miss",
            "mrs",
            "person",
            "family",
            "mother",
            "father",
            "parent",
            "pupil",
            "child",
            "staff",
            "police",
            "officer",
            "year",
            "class",
            "principal",
            "called",
            "caller",
            "duty",
            "doctor",
            "nurse",
            "team",
            "service",
            "educational",
            "psychologist",
            "test");

    private final Set<String> words;
    private final List<String> places;

    /**
     * @param people names of people; each word of them is one
     * @param places names of places, which are looked for as a whole
     */
    Names(Collection<String> people, Collection<String> places) {
        words = people.stream()
                .flatMap(Names::words)
                .filter(word -> word.length() >= SHORTEST && !COMMON.contains(word))
                .collect(Collectors.toSet());
        this.places = places.stream().map(place -> place.toLowerCase(Locale.UK)).toList();
    }

    /** Says at the field which name is in the text. */
    void check(Entered entered, String field, String text) {
        // With a capital only: "may" is no name in "they may".
        Stream<String> named = Pattern.compile("[^\\p{L}'’-]+")
                .splitAsStream(text)
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                .filter(word -> words(word).anyMatch(words::contains));
        String lower = text.toLowerCase(Locale.UK);
        Stream.concat(named, places.stream().filter(lower::contains))
                .findFirst()
                .ifPresent(name -> entered.check(
                        false, field, "Leave out the name “" + name + "”: the whole service reads what was learnt"));
    }

    private static Stream<String> words(String name) {
        return Pattern.compile("[^\\p{L}]+").splitAsStream(name.toLowerCase(Locale.UK));
    }
}
