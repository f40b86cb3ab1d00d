package org.attune.kernel.child;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attune.api.problem.InvalidException;
import org.attune.api.validation.Text;
import org.jspecify.annotations.Nullable;

/**
 * What the one box of the search holds, taken apart: a date of birth and a UPN wherever they stand in it, and the words that are
 * left. Words find names, and settings by their name.
 *
 * @param words as names are kept for the search; empty where there is a date or a UPN alone
 * @param upn a UPN or its beginning; null for none
 */
record Searched(
        String words, @Nullable LocalDate born, @Nullable String upn) {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 200;

    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    /** 14/3/2016, 14.03.2016, 14-3-2016, 14 3 2016. */
    private static final Pattern DAY_FIRST = Pattern.compile("\\b(\\d{1,2})[/. -](\\d{1,2})[/. -](\\d{4})\\b");

    /** 2016-03-14. */
    private static final Pattern YEAR_FIRST = Pattern.compile("\\b(\\d{4})-(\\d{1,2})-(\\d{1,2})\\b");

    /** 14 March 2016, 14 Mar 2016. */
    private static final Pattern MONTH_NAMED =
            Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9}) (\\d{4})\\b", Pattern.CASE_INSENSITIVE);

    /** A letter and at least three numbers: no name is like that. */
    private static final Pattern UPN =
            Pattern.compile("\\b[A-HJ-NP-RT-Z]\\d{3,11}[A-Z]?\\d?\\b", Pattern.CASE_INSENSITIVE);

    /**
     * @param typed as somebody typed it
     * @throws InvalidException of the field {@code q} where nothing can be searched for with it
     */
    static Searched of(String typed) {
        if (typed.length() > LONGEST || !Text.isLine(typed)) {
            throw unusable();
        }
        Rest rest = new Rest(Text.tidy(typed));
        LocalDate born = rest.date();
        String upn = rest.upn();
        String words = Text.searchable(rest.text);
        if (words.length() < SHORTEST && (!words.isEmpty() || (born == null && upn == null))) {
            throw unusable();
        }
        return new Searched(words, born, upn);
    }

    private static InvalidException unusable() {
        return new InvalidException(
                "q",
                "Enter between 2 and 200 letters of the child’s name or setting, a whole date of birth such as 14 3 2016, or the"
                        + " beginning of a UPN");
    }

    /** What has not been understood yet. */
    private static final class Rest {

        private String text;

        Rest(String text) {
            this.text = text;
        }

        @Nullable LocalDate date() {
            Matcher named = MONTH_NAMED.matcher(text);
            if (named.find() && month(named.group(2)) > 0) {
                return taken(named, named.group(3), month(named.group(2)), named.group(1));
            }
            Matcher yearFirst = YEAR_FIRST.matcher(text);
            if (yearFirst.find()) {
                return taken(yearFirst, yearFirst.group(1), Integer.parseInt(yearFirst.group(2)), yearFirst.group(3));
            }
            Matcher dayFirst = DAY_FIRST.matcher(text);
            return dayFirst.find()
                    ? taken(dayFirst, dayFirst.group(3), Integer.parseInt(dayFirst.group(2)), dayFirst.group(1))
                    : null;
        }

        @Nullable String upn() {
            Matcher upn = UPN.matcher(text);
            if (!upn.find()) {
                return null;
            }
            text = upn.replaceFirst(" ");
            return upn.group().toUpperCase(Locale.ROOT);
        }

        /** A day that there is not stays among the words, and finds nobody. */
        private @Nullable LocalDate taken(Matcher found, String year, int month, String day) {
            try {
                LocalDate date = LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
                text = found.replaceFirst(" ");
                return date;
            } catch (DateTimeException e) {
                return null;
            }
        }

        private static int month(String name) {
            String wanted = name.toLowerCase(Locale.ROOT);
            for (int i = 0; i < MONTHS.size(); i++) {
                if (MONTHS.get(i).startsWith(wanted)) {
                    return i + 1;
                }
            }
            return 0;
        }
    }
}
