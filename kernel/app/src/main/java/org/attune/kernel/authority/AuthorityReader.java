package org.attune.kernel.authority;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attune.api.security.Unrestricted;
import org.attune.api.tenancy.Authority;
import org.attune.kernel.persistence.DatabaseFunctions;
import org.jspecify.annotations.Nullable;

/** Turns the platform's tenant rows into authorities. The launcher has checked each profile against its schema. */
@ApplicationScoped
public class AuthorityReader {

    /** Where an authority says nothing: after one week and after two. */
    private static final List<Integer> REMINDER_DAYS = List.of(7, 14);

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    DatabaseFunctions functions;

    /** In a transaction of its own: it must not become part of a tenant's. */
    @Transactional(TxType.REQUIRES_NEW)
    @Unrestricted("names and wordings of authorities only, read before anybody can have signed in")
    public List<KnownAuthority> read() {
        return functions.texts("attune.registered_tenants").stream()
                .map(AuthorityReader::parse)
                .toList();
    }

    /** Moves whenever {@link #read} would answer something else. */
    @Transactional(TxType.REQUIRES_NEW)
    @Unrestricted("one number, about nobody")
    public String version() {
        return functions.texts("attune.tenant_register_version").get(0);
    }

    private static KnownAuthority parse(String document) {
        try {
            JsonNode row = JSON.readTree(document);
            return new KnownAuthority(authority(row), row.path("active").asBoolean());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The database holds a tenant that is not JSON", e);
        }
    }

    private static Authority authority(JsonNode row) {
        JsonNode profile = row.path("profile");
        List<String> hosts = new ArrayList<>();
        row.path("hosts").forEach(host -> hosts.add(host.asText().toLowerCase(Locale.ROOT)));
        List<Authority.RecordSection> sections = new ArrayList<>();
        profile.path("record")
                .forEach(s -> sections.add(new Authority.RecordSection(
                        s.path("key").asText(),
                        s.path("title").asText(),
                        s.path("guidance").asText(""))));
        List<Authority.ConsentPurpose> purposes = new ArrayList<>();
        profile.path("consent")
                .forEach(p -> purposes.add(new Authority.ConsentPurpose(
                        p.path("key").asText(),
                        p.path("title").asText(),
                        p.path("question").asText(),
                        p.path("explanation").asText(""),
                        new Authority.YoungWords(
                                p.path("young").path("question").asText(""),
                                p.path("young").path("explanation").asText("")),
                        p.path("required").asBoolean(false),
                        p.path("verbal").asBoolean(false),
                        p.path("validMonths").isInt() ? p.path("validMonths").asInt() : null)));
        List<Integer> reminders = new ArrayList<>();
        profile.path("consentReminderDays").forEach(day -> reminders.add(day.asInt()));
        return new Authority(
                row.path("id").asInt(),
                row.path("slug").asText(),
                row.path("name").asText(),
                profile.path("service").asText(row.path("name").asText()),
                List.copyOf(hosts),
                profile.path("branding").path("accent").asText("#1d5c54"),
                textOrNull(profile.path("contact").path("email")),
                textOrNull(profile.path("contact").path("phone")),
                List.copyOf(sections),
                List.copyOf(purposes),
                profile.has("consentReminderDays") ? List.copyOf(reminders) : REMINDER_DAYS);
    }

    private static @Nullable String textOrNull(JsonNode node) {
        return node.isTextual() ? node.asText() : null;
    }
}
