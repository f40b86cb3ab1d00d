package org.attune.plugins.criticalincidents;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attune.api.notice.Fact;
import org.attune.api.notice.Notice;
import org.attune.api.wording.TextSource;
import org.attune.api.wording.TextTemplate;
import org.pf4j.Extension;

/** What whoever answers is texted. Anybody may see the phone: no text says what happened, where, or to whom. */
@Extension
@ApplicationScoped
public class IncidentTexts implements TextSource {

    private static final String CALLED = "critical-incidents.text-called";
    private static final String HANDED_OVER = "critical-incidents.text-handed-over";
    private static final String LINK = "link";
    private static final String WHERE = "Where to sign in and read it";
    private static final String EXAMPLE = "https://eps.example/plugins/critical-incidents/list.xhtml";

    private static final List<TextTemplate> TEXTS = List.of(
            TextTemplate.textMessage(
                            CALLED,
                            "A critical incident was logged, by text",
                            "Whoever answers calls is texted, where your service texts them and they agreed to it. Names nobody and"
                                    + " nothing that happened.",
                            "{service}: somebody has called and waits for you. Ring back within {minutes} minutes of the call: {link}")
                    .with(IncidentNotices.MINUTES, "How soon the caller is to be rung back", "60")
                    .needing(LINK, WHERE, EXAMPLE),
            TextTemplate.textMessage(
                            HANDED_OVER,
                            "You now answer critical incidents, by text",
                            "Whoever takes over is texted, where your service texts them and they agreed to it.",
                            "{service}: you answer calls from now on. Handed over to you: {incidents} open. Read what was handed over: {link}")
                    .with(IncidentNotices.INCIDENTS, "How many open incidents were handed over", "1")
                    .needing(LINK, WHERE, EXAMPLE));

    @Override
    public List<TextTemplate> texts() {
        return TEXTS;
    }

    static Notice called(Incident incident, long minutes) {
        return new Notice(
                CALLED,
                CALLED + ":" + incident.getId(),
                IncidentNotices.page(incident.getId()),
                Map.of(IncidentNotices.MINUTES, new Fact.Number(minutes)));
    }

    static Notice handedOver(UUID handover, int incidents) {
        return new Notice(
                HANDED_OVER,
                HANDED_OVER + ":" + handover,
                IncidentNotices.ROTA,
                Map.of(IncidentNotices.INCIDENTS, new Fact.Number(incidents)));
    }
}
