package org.attune.plugins.virtualschool;

import static org.attune.api.notice.NoticeKind.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.attune.api.notice.Delivery;
import org.attune.api.notice.Notice;
import org.attune.api.notice.NoticeKind;
import org.attune.api.notice.NoticeKinds;
import org.attune.api.security.Role;
import org.pf4j.Extension;

/** What people are told of requests. Nothing about a child is in them. */
@Extension
@ApplicationScoped
public class RequestNotices implements NoticeKinds {

    private static final String PREFIX = "virtual-school.";
    private static final String ASKED = PREFIX + "asked";
    private static final String ACCEPTED = PREFIX + "accepted";
    private static final String ANSWERED = PREFIX + "answered";
    private static final String TAKEN_BACK = PREFIX + "consent-taken-back";

    private static final List<NoticeKind> KINDS = List.of(
            new NoticeKind(
                            text(
                                    ASKED,
                                    "Involvement is asked for in the Virtual School’s time",
                                    "The Virtual School and principals are told when somebody asks.",
                                    "Involvement is asked for in the Virtual School’s time",
                                    "Open it to see who consents, and to decide."),
                            Delivery.AT_ONCE)
                    .reaching(Role.PRINCIPAL, Role.VIRTUAL_SCHOOL),
            new NoticeKind(
                            text(
                                    ACCEPTED,
                                    "A request of the Virtual School is yours",
                                    "The link EP is told when a request is accepted for them.",
                                    "A request in the Virtual School’s time was accepted for you",
                                    "Open it to see what is asked, and how many hours are kept for it."),
                            Delivery.AT_ONCE)
                    .reaching(Role.PRINCIPAL, Role.PRACTITIONER, Role.TRAINEE),
            new NoticeKind(
                            text(
                                    ANSWERED,
                                    "What becomes of a request that you made",
                                    "Whoever asked is told when it is decided, and when it is finished.",
                                    "There is an answer to a request that you made",
                                    "Open it to read it."),
                            Delivery.AT_ONCE)
                    .reaching(Role.VIRTUAL_SCHOOL, Role.SOCIAL_WORKER),
            new NoticeKind(
                            text(
                                    TAKEN_BACK,
                                    "Consent in the Virtual School’s time was taken back",
                                    "The link EP is told at once: nothing more is done from that day on.",
                                    "Consent to your work for the Virtual School was taken back",
                                    "Do nothing more with the child from that day on. Open the request to see what was said."),
                            Delivery.AT_ONCE)
                    .reaching(Role.PRINCIPAL, Role.PRACTITIONER, Role.TRAINEE));

    @Override
    public List<NoticeKind> kinds() {
        return KINDS;
    }

    static Notice asked(CareRequest request) {
        return of(ASKED, request, request.getId().toString());
    }

    static Notice accepted(CareRequest request) {
        return of(ACCEPTED, request, request.getId().toString());
    }

    static Notice answered(CareRequest request) {
        return of(ANSWERED, request, request.getId() + ":" + request.getState());
    }

    static Notice takenBack(CareRequest request, Answer answer) {
        return of(TAKEN_BACK, request, answer.getId().toString());
    }

    private static Notice of(String kind, CareRequest request, String once) {
        return new Notice(
                kind, kind + ":" + once, "/plugins/virtual-school/request.xhtml?id=" + request.getId(), Map.of());
    }
}
