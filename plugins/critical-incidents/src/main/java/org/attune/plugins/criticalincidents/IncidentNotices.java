package org.attune.plugins.criticalincidents;

import static org.attune.api.notice.NoticeKind.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attune.api.notice.Delivery;
import org.attune.api.notice.Fact;
import org.attune.api.notice.Notice;
import org.attune.api.notice.NoticeKind;
import org.attune.api.notice.NoticeKinds;
import org.pf4j.Extension;

/** What people are told of incidents. No notice says what happened, or where. */
@Extension
@ApplicationScoped
public class IncidentNotices implements NoticeKinds {

    private static final String PREFIX = "critical-incidents.";
    private static final String CALLED = PREFIX + "called";
    private static final String UNANSWERED = PREFIX + "unanswered";
    private static final String JOINED = PREFIX + "joined";
    private static final String HANDED_OVER = PREFIX + "handed-over";
    static final String MINUTES = "minutes";
    static final String INCIDENTS = "incidents";
    static final String ROTA = "/plugins/critical-incidents/rota.xhtml";

    private static final String LIST = "/plugins/critical-incidents/list.xhtml";

    private static final List<NoticeKind> KINDS = List.of(
            new NoticeKind(
                    text(
                                    CALLED,
                                    "A critical incident was logged",
                                    "Whoever answers calls is told; where nobody does, the principals.",
                                    "A critical incident needs an answer",
                                    "Open it, and ring the caller back within {minutes} minutes of the call.")
                            .with(MINUTES, "How soon the caller is to be rung back", "60"),
                    Delivery.AT_ONCE),
            new NoticeKind(
                    text(
                                    UNANSWERED,
                                    "Nobody has rung back",
                                    "The principals are told when the time for it is over.",
                                    "The caller of a critical incident has not been rung back in {minutes} minutes",
                                    "Ring whoever answers calls, or join the response team yourself.")
                            .with(MINUTES, "How soon the caller was to be rung back", "60"),
                    Delivery.AT_ONCE),
            new NoticeKind(
                    text(
                            JOINED,
                            "You are in a response team, or somebody joined it",
                            "Whoever is put into a response team is told, and the team when a principal joins it.",
                            "The response team of a critical incident has changed",
                            "Open the incident to see who is in the team and what is to be done."),
                    Delivery.AT_ONCE),
            new NoticeKind(
                    text(
                                    HANDED_OVER,
                                    "You now answer critical incidents",
                                    "Whoever takes over is told.",
                                    "You have taken over critical incidents: {incidents} open",
                                    "Read what was handed over, and open each incident.")
                            .with(INCIDENTS, "How many open incidents were handed over", "1"),
                    Delivery.AT_ONCE));

    @Override
    public List<NoticeKind> kinds() {
        return KINDS;
    }

    static Notice called(Incident incident, long minutes) {
        return called(incident, page(incident.getId()), minutes);
    }

    /** To those who lead the service: they are not in its team, and the list says how to join it. */
    static Notice calledForNobody(Incident incident, long minutes) {
        return called(incident, LIST, minutes);
    }

    private static Notice called(Incident incident, String page, long minutes) {
        return new Notice(CALLED, CALLED + ":" + incident.getId(), page, Map.of(MINUTES, new Fact.Number(minutes)));
    }

    /** Whoever reads it may not be in the team: the list says how to join it. */
    static Notice unanswered(Incident incident, long minutes) {
        return new Notice(
                UNANSWERED, UNANSWERED + ":" + incident.getId(), LIST, Map.of(MINUTES, new Fact.Number(minutes)));
    }

    static Notice joined(UUID incidentId, UUID who) {
        return new Notice(JOINED, JOINED + ":" + incidentId + ":" + who, page(incidentId), Map.of());
    }

    static Notice handedOver(UUID handover, int incidents) {
        return new Notice(
                HANDED_OVER, HANDED_OVER + ":" + handover, ROTA, Map.of(INCIDENTS, new Fact.Number(incidents)));
    }

    static String page(UUID incidentId) {
        return "/plugins/critical-incidents/incident.xhtml?id=" + incidentId;
    }
}
