package org.attune.kernel.consent;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.validation.Text;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.persistence.DatabaseFunctions;
import org.attune.kernel.web.ListPosition;
import org.jspecify.annotations.Nullable;

/** Every open request with where its consent stands, the longest waiting first: two statements, however many there are. */
@ApplicationScoped
@Transactional
@Requires(Permission.VIEW_INBOX)
@ConsentNotNeeded("This is how it is seen where consent is missing")
public class ConsentTray {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    DatabaseFunctions functions;

    @Inject
    AuditLog audit;

    /**
     * One page.
     *
     * @param next how far one has come; null on the last page
     */
    public record Page(List<TrayLine> lines, @Nullable String next) {}

    /**
     * @param state only requests with a needed purpose in this state; null for all
     * @param setting words of the setting's name; empty for all
     * @param after from {@link Page#next}; null for the beginning
     */
    public Page open(@Nullable ConsentState state, String setting, @Nullable String after, int limit) {
        ListPosition from = ListPosition.of(after);
        List<TrayLine> found = functions
                .texts(
                        "attune.consent_tray",
                        state == null ? "" : state.name(),
                        Text.tidy(setting).toLowerCase(Locale.ROOT),
                        from == null ? null : from.at().atOffset(ZoneOffset.UTC),
                        from == null ? null : from.id(),
                        limit + 1)
                .stream()
                .map(ConsentTray::line)
                .toList();
        boolean more = found.size() > limit;
        List<TrayLine> lines = more ? found.subList(0, limit) : found;
        audit.list(
                "attune.consent", lines.stream().map(TrayLine::child).distinct().toList());
        return new Page(lines, more ? lines.get(limit - 1).position().text() : null);
    }

    private static TrayLine line(String document) {
        try {
            JsonNode row = JSON.readTree(document);
            UUID request = UUID.fromString(row.path("request").asText());
            UUID child = UUID.fromString(row.path("child").asText());
            List<ConsentSummary.Purpose> purposes = new ArrayList<>();
            row.path("consents")
                    .forEach(consent -> purposes.add(new ConsentSummary.Purpose(
                            "",
                            consent.path("title").asText(),
                            consent.path("needed").asBoolean(),
                            ConsentState.valueOf(consent.path("state").asText()))));
            String given = row.path("preferredName").asText().isEmpty()
                    ? row.path("givenName").asText()
                    : row.path("preferredName").asText();
            return new TrayLine(
                    request,
                    child,
                    given + " " + row.path("familyName").asText(),
                    row.path("setting").asText(),
                    row.path("state").asText().equals("ACCEPTED"),
                    instant(row.path("sentAt").asText()),
                    new ConsentSummary(request, child, List.copyOf(purposes)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The tray's function did not answer in JSON", e);
        }
    }

    /** Seconds with six decimals: to the microsecond, as PostgreSQL keeps it. */
    private static Instant instant(String seconds) {
        BigDecimal exact = new BigDecimal(seconds);
        long whole = exact.longValue();
        return Instant.ofEpochSecond(
                whole,
                exact.subtract(BigDecimal.valueOf(whole)).movePointRight(9).longValue());
    }
}
