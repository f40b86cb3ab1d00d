package org.attune.kernel.operator;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attune.api.time.London;

/**
 * One authority as its page shows it: what is in the register, counts, and what operators did. Times are London's, in words.
 *
 * @param row what the list shows of it
 * @param suspended whether it is
 * @param since when it was created; and since when it is suspended, where it is
 * @param figures counts, each with its name
 * @param deletion empty for none, {@code asked} or {@code approved}
 * @param deletionReason why; empty for none
 * @param deletionAskedBy who asked; empty for none
 * @param deletionMine whether the reader asked
 * @param deletionDue from when on it can be deleted; empty before the approval
 * @param graceDays days from the approval to the deletion
 * @param log what operators did, the newest first
 */
public record AuthorityDetail(
        AuthorityRow row,
        boolean suspended,
        String since,
        List<Figure> figures,
        String deletion,
        String deletionReason,
        String deletionAskedBy,
        boolean deletionMine,
        String deletionDue,
        int graceDays,
        List<Done> log) {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK);
    private static final long MEGABYTE = 1_000_000;

    private static final Map<String, String> ACTIONS = Map.of(
            "create", "Created",
            "suspend", "Suspended",
            "resume", "Resumed",
            "export", "Exported",
            "import", "Imported",
            "ask-deletion", "Deletion asked for",
            "approve-deletion", "Deletion approved",
            "cancel-deletion", "Deletion called off");

    /** A count with its name. */
    public record Figure(String name, String value) {}

    /** Something that an operator did. */
    public record Done(String when, String who, String what, String detail) {}

    static AuthorityDetail parse(String document) {
        JsonNode json = AuthorityRow.json(document);
        AuthorityRow row = AuthorityRow.of(json);
        boolean suspended = json.path("status").asText().equals("suspended");
        return new AuthorityDetail(
                row,
                suspended,
                suspended
                        ? "Suspended since " + when(json.path("suspendedAt"))
                        : "Here since " + when(json.path("createdAt")),
                figures(json.path("figures")),
                json.path("deletion").asText(""),
                json.path("deletionReason").asText(""),
                json.path("deletionAskedBy").asText(""),
                json.path("deletionMine").asBoolean(),
                when(json.path("deletionDueAt")),
                json.path("deletionGraceDays").asInt(),
                log(json.path("log")));
    }

    public boolean isAsked() {
        return deletion.equals("asked");
    }

    public boolean isApproved() {
        return deletion.equals("approved");
    }

    private static List<Figure> figures(JsonNode counts) {
        return List.of(
                new Figure("People who may sign in", number(counts, "accounts")),
                new Figure("Schools and settings", number(counts, "settings")),
                new Figure("Files kept", number(counts, "documents")),
                new Figure(
                        "Size of these files",
                        String.format(
                                Locale.UK,
                                "%,d MB",
                                counts.path("documentBytes").asLong() / MEGABYTE)),
                new Figure("Messages that wait to be sent", number(counts, "waiting")));
    }

    private static String number(JsonNode counts, String name) {
        return String.format(Locale.UK, "%,d", counts.path(name).asLong());
    }

    private static List<Done> log(JsonNode entries) {
        List<Done> log = new ArrayList<>();
        for (JsonNode entry : entries) {
            String action = entry.path("action").asText();
            log.add(new Done(
                    when(entry.path("at")),
                    entry.path("operator").asText(),
                    ACTIONS.getOrDefault(action, action),
                    entry.path("detail").asText()));
        }
        return log;
    }

    private static String when(JsonNode at) {
        if (!at.isTextual()) {
            return "";
        }
        Instant instant = OffsetDateTime.parse(at.asText()).toInstant();
        return WHEN.format(instant.atZone(London.ZONE));
    }
}
