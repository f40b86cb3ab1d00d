package org.attune.kernel.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.InvalidException.FieldError;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.attune.kernel.audit.AuditLog;

/** Sends a request, once, however often the button is pressed. */
@ApplicationScoped
public class RequestSending {

    @Inject
    RequestWriter writer;

    @Inject
    CurrentUser user;

    @Inject
    AuditLog audit;

    /**
     * Everything that keeps a draft from being sent, in the order of the form; empty where it can be.
     *
     * @param answers by the name of their field
     */
    @Requires(Permission.RAISE_REQUEST)
    public List<FieldError> problems(UUID submissionId, Map<String, String> answers) {
        return RequestForm.problems(submissionId, answers, London.today());
    }

    /** Sends what a draft holds. */
    @Requires(Permission.RAISE_REQUEST)
    public UUID send(UUID submissionId, Map<String, String> answers) {
        refuse(problems(submissionId, answers));
        return send(new RequestForm(answers).entry(submissionId));
    }

    /**
     * Sends a request and asks for consent. The same submission twice makes one request.
     *
     * @return the request's id
     * @throws InvalidException where something is missing or cannot be right
     * @throws NotFoundException where the setting or child is not this user's
     */
    @Requires(Permission.RAISE_REQUEST)
    public UUID send(RequestEntry entry) {
        refuse(RequestRules.check(entry, London.today()));
        UUID settingId = Objects.requireNonNull(entry.settingId());
        if (!user.settingIds().contains(settingId)) {
            audit.refused("attune.setting", settingId, null, "not the user's own");
            throw new NotFoundException("There is no such setting.");
        }
        try {
            return writer.write(entry, settingId);
        } catch (PersistenceException e) {
            // The database keeps a submission once: of two, the second finds what the first has made.
            UUID before = writer.sentBefore(entry.submissionId(), settingId);
            if (before == null) {
                throw e;
            }
            return before;
        }
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new InvalidException(errors);
        }
    }
}
