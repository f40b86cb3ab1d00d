package org.attune.kernel.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.attune.api.deadline.DeadlineRule;
import org.attune.api.deadline.DeadlineRules;
import org.attune.api.deadline.DeadlineSubject;
import org.attune.api.deadline.Deadlines;
import org.attune.api.time.London;

/** In what time the service answers a request for involvement: nothing is promised until the authority says so. */
@ApplicationScoped
public class ReplyClock implements DeadlineRules {

    static final String RULE = "request.reply";

    private static final int LONGEST_NAME = 180;

    @Inject
    Deadlines deadlines;

    @Override
    public List<DeadlineRule> rules() {
        return List.of(DeadlineRule.of(
                        RULE, "Answer to a request for involvement", "Accept or decline the request, and say why")
                .adjustable()
                .reminder(3, true)
                .reminder(0, true)
                .reminder(-1, true));
    }

    void start(RequestForInvolvement request) {
        String setting = request.getSetting().getName();
        deadlines.start(
                RULE,
                new DeadlineSubject(
                        request.getId(),
                        "Request from " + setting.substring(0, Math.min(setting.length(), LONGEST_NAME)),
                        "/requests/view.xhtml?id=" + request.getId(),
                        request.getChild().getId(),
                        request.getSetting().getId()),
                London.today(),
                null);
    }

    void answered(RequestForInvolvement request) {
        deadlines.met(RULE, request.getId(), London.today());
    }
}
