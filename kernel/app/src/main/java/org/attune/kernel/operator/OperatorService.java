package org.attune.kernel.operator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.Unrestricted;
import org.attune.kernel.persistence.DatabaseFunctions;

/** What operators see and do. Each call carries the secret of their session, which the database asks for. */
@ApplicationScoped
@Transactional
@Unrestricted(
        "Operators are in no authority and have none of its roles; the database's functions ask for their session")
public class OperatorService {

    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_GRACE = 365;

    @Inject
    DatabaseFunctions functions;

    /** Every authority, by name. */
    public List<AuthorityRow> authorities(String token) {
        return functions.texts("attune.operator_tenants", token).stream()
                .map(AuthorityRow::parse)
                .toList();
    }

    /** One of them, with its figures and what operators did. */
    public AuthorityDetail authority(String token, String slug) {
        return functions.texts("attune.operator_tenant", token, slug).stream()
                .findFirst()
                .map(AuthorityDetail::parse)
                .orElseThrow(() -> new NotFoundException("There is no such authority."));
    }

    public void suspend(String token, String slug, String reason) {
        functions.call("attune.operator_suspend", token, slug, reason(reason, "Say why it is suspended"));
    }

    public void resume(String token, String slug) {
        functions.call("attune.operator_resume", token, slug);
    }

    /** @param graceDays from the approval to the deletion */
    public void askDeletion(String token, String slug, String reason, String graceDays) {
        String why = reason(reason, "Say why it is to be deleted");
        String days = graceDays.strip();
        if (!days.matches("[0-9]{1,3}") || Integer.parseInt(days) < 1 || Integer.parseInt(days) > LONGEST_GRACE) {
            throw new InvalidException("days", "Enter a whole number of days from 1 to 365");
        }
        functions.call("attune.operator_ask_deletion", token, slug, why, Integer.parseInt(days));
    }

    public void approveDeletion(String token, String slug) {
        functions.call("attune.operator_approve_deletion", token, slug);
    }

    public void cancelDeletion(String token, String slug) {
        functions.call("attune.operator_cancel_deletion", token, slug);
    }

    private static String reason(String reason, String missing) {
        String tidy = reason.strip();
        if (tidy.isEmpty()) {
            throw new InvalidException("reason", missing);
        }
        if (tidy.length() > LONGEST_REASON || tidy.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidException("reason", "The reason must be one line of 500 characters or fewer");
        }
        return tidy;
    }
}
