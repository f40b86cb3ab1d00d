package org.attune.kernel.operator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attune.api.security.Unrestricted;
import org.attune.kernel.persistence.DatabaseFunctions;

/** Opens, recognises and ends the sessions of operators. The passwords and the sessions are the database's, which tells neither. */
@ApplicationScoped
@Transactional
@Unrestricted(
        "Operators are in no authority and have none of its roles; the database's functions ask for their session")
public class OperatorSignInService {

    /** What came of a try. */
    public enum Outcome {
        RIGHT,
        WRONG,
        LOCKED
    }

    @Inject
    DatabaseFunctions functions;

    /** How this address's password is to be hashed: algorithm, iterations and salt. */
    public String salt(String email) {
        return functions.texts("attune.operator_salt", tidy(email)).get(0);
    }

    /**
     * Opens a session where the hash is right. Wrong ones are counted by address, and five lock it for a quarter of an hour.
     *
     * @param derived the hash that the password has with {@link #salt}
     * @param token the session's secret
     */
    public Outcome begin(String email, String derived, String token) {
        List<String> outcome = functions.texts("attune.operator_sign_in", tidy(email), derived, token);
        return Outcome.valueOf(outcome.get(0).toUpperCase(Locale.ROOT));
    }

    /** The name of whoever has this session; empty where it is over, or never was. */
    public Optional<String> who(String token) {
        return token.isEmpty()
                ? Optional.empty()
                : functions.texts("attune.operator_who", token).stream().findFirst();
    }

    /** Ends it on the server. */
    public void end(String token) {
        if (!token.isEmpty()) {
            functions.call("attune.operator_sign_out", token);
        }
    }

    private static String tidy(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
