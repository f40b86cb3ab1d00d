package org.attune.kernel.identity;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a password must be: long, and not one of the first that anybody would try. No rules about capitals and signs, which make
 * passwords that people forget and machines guess (NCSC, and NIST SP 800-63B, section 3.1.1.2).
 */
final class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    /** What the judge itself calls hard: ten thousand million tries. */
    private static final double GUESSES = 1e10;

    /** The time that judging takes grows with the cube of the length; what is longer than this is judged by its beginning. */
    private static final int JUDGED = 64;

    private static final Zxcvbn JUDGE = new Zxcvbn();

    private PasswordRules() {}

    /**
     * @param about what whoever knows them would try: their name, their address, the service's name
     * @return what is wrong with it, and what to do; nothing where it will do
     */
    static Optional<String> problem(String password, List<String> about) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of("The password must be " + SHORTEST
                    + " characters or longer. Three words that do not belong" + " together make a good one");
        }
        if (length > LONGEST) {
            return Optional.of("The password must be " + LONGEST + " characters or fewer");
        }
        if (password.indexOf('\0') >= 0) {
            return Optional.of("The password has a character that cannot be used. Type it again");
        }
        return isEasy(password, about)
                ? Optional.of(
                        "This password is easy to guess: it is common, or near to a name, a date or a row of keys."
                                + " Choose three words that do not belong together")
                : Optional.empty();
    }

    private static boolean isEasy(String password, List<String> about) {
        List<String> known = about.stream()
                .flatMap(text -> List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).stream())
                .filter(word -> word.length() > 2)
                .toList();
        String judged = password.length() > JUDGED ? password.substring(0, JUDGED) : password;
        return JUDGE.measure(judged, known).getGuesses() < GUESSES;
    }
}
