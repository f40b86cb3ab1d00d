package org.attune.kernel.validation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text as people type it, made even. */
public final class Text {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern DROPPED = Pattern.compile("['’‘`´.]");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Text() {}

    /** No blanks around it, no two inside, and composed letters; empty for null. Control characters stay, to be refused. */
    public static String tidy(@Nullable String typed) {
        if (typed == null) {
            return "";
        }
        return Normalizer.normalize(typed, Normalizer.Form.NFC).strip().replaceAll(" {2,}", " ");
    }

    /** Whether it can be kept as one line: no control characters, which no name has and PostgreSQL cannot all keep. */
    public static boolean isLine(String text) {
        return text.chars().noneMatch(Character::isISOControl);
    }

    /** Whether it can be kept as a note: as {@link #isLine}, but for line breaks and tabs. */
    public static boolean isLines(String text) {
        return text.chars()
                .noneMatch(
                        letter -> Character.isISOControl(letter) && letter != '\n' && letter != '\r' && letter != '\t');
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
