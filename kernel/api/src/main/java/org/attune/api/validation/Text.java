package org.attune.api.validation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text as people type it, made even. */
public final class Text {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern DROPPED = Pattern.compile("['’‘`´.]");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final int REPLACEMENT = 0xFFFD;

    private Text() {}

    /** No blanks around it, no two inside, and composed letters; empty for null. Control characters stay, to be refused. */
    public static String tidy(@Nullable String typed) {
        if (typed == null) {
            return "";
        }
        return Normalizer.normalize(typed, Normalizer.Form.NFC).strip().replaceAll(" {2,}", " ");
    }

    /** Whether it can be kept as one line: no control characters, which no name has, and nothing {@link #isBroken broken}. */
    public static boolean isLine(String text) {
        return text.codePoints().noneMatch(letter -> Character.isISOControl(letter) || isBroken(letter));
    }

    /** Whether it can be kept as a note: as {@link #isLine}, but for line breaks and tabs. */
    public static boolean isLines(String text) {
        return isLine(text.replace('\n', ' ').replace('\r', ' ').replace('\t', ' '));
    }

    /**
     * What can be kept nowhere: a null, half of a character, and the sign that stands where one was read in the wrong encoding.
     *
     * @param letter a code point
     */
    public static boolean isBroken(int letter) {
        return letter == 0 || letter == REPLACEMENT || Character.getType(letter) == Character.SURROGATE;
    }

    /** Lower case, no accents, letters and numbers only, one blank between words: what a search compares. */
    public static String searchable(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        plain = plain.toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace('ø', 'o')
                .replace('ł', 'l')
                .replace('đ', 'd')
                .replace('ð', 'd')
                .replace("þ", "th")
                .replace('ı', 'i');
        return NOT_WORD.matcher(DROPPED.matcher(plain).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }
}
