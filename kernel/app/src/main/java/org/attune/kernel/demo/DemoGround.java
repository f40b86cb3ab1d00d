package org.attune.kernel.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.attune.api.plugin.DemoData;
import org.attune.api.security.Role;
import org.attune.kernel.calendar.CalendarFileService;
import org.attune.kernel.identity.AccountDetails;
import org.attune.kernel.identity.AccountService;
import org.attune.kernel.identity.ApiKeyService;
import org.attune.kernel.notice.MobileService;
import org.attune.kernel.plugin.gate.PluginExtensions;
import org.attune.kernel.setting.SettingImport;

/** The ground of a demo: settings, people, one API key, and what the plugins show. */
@ApplicationScoped
class DemoGround {

    private static final String PEOPLE = "accounts.yaml";

    @Inject
    DemoFolder folder;

    @Inject
    DemoLookups lookups;

    @Inject
    SettingImport settings;

    @Inject
    CalendarFileService calendar;

    @Inject
    AccountService accounts;

    @Inject
    DemoPractitioners practitioners;

    @Inject
    DemoDeadlinesLoader deadlines;

    @Inject
    DemoPlacesLoader demoPlaces;

    @Inject
    MobileService mobiles;

    @Inject
    ApiKeyService keys;

    @Inject
    PluginExtensions extensions;

    @Inject
    DemoActors actors;

    void load(String slug) throws Exception {
        Optional<Path> register = folder.file(slug, "settings.csv");
        if (register.isPresent()) {
            try (InputStream file = Files.newInputStream(register.get())) {
                settings.bringIn(file);
            }
        }
        Optional<Path> terms = folder.file(slug, "terms.ics");
        if (terms.isPresent()) {
            calendar.bringIn(Files.readAllBytes(terms.get()));
        }
        folder.read(slug, "deadlines.yaml", DemoDeadlines.class).ifPresent(deadlines::load);
        Optional<DemoPlaces> places = folder.read(slug, "places.yaml", DemoPlaces.class);
        places.ifPresent(demoPlaces::before);
        Optional<DemoPeople> people = folder.read(slug, PEOPLE, DemoPeople.class);
        if (people.isPresent()) {
            add(people.get());
        }
        places.ifPresent(demoPlaces::after);
        for (var of : extensions.of(DemoData.class).toList()) {
            Optional<JsonObject> data =
                    folder.readJson(slug, "plugins/" + of.plugin().id() + ".yaml");
            if (data.isPresent()) {
                load(of.extension(), data.get());
            }
        }
    }

    private void load(DemoData plugin, JsonObject data) throws Exception {
        plugin.load(data);
        if (data.containsKey("acts")) {
            for (JsonObject act : data.getJsonArray("acts").getValuesAs(JsonObject.class)) {
                actors.as(actors.of(act.getString("as")), () -> plugin.act(act));
            }
        }
    }

    private void add(DemoPeople people) throws Exception {
        List<DemoPeople.Person> missing = people.accounts().stream()
                .filter(person -> lookups.account(person.email()).isEmpty())
                .toList();
        // Supervisors first: a trainee's record names one.
        List<DemoPeople.Person> ordered = new ArrayList<>(missing);
        ordered.sort((a, b) -> Boolean.compare(supervised(a), supervised(b)));
        Map<String, List<UUID>> byPassword = new LinkedHashMap<>();
        for (DemoPeople.Person person : ordered) {
            byPassword
                    .computeIfAbsent(person.password(), password -> new ArrayList<>())
                    .add(add(person));
        }
        byPassword.forEach((password, ids) -> accounts.setPassword(ids, password));
        for (DemoPeople.Person person : ordered) {
            if (person.mobile() != null) {
                actors.as(actors.of(person.email()), () -> mobiles.agree(person.mobile(), true));
            }
        }
        if (people.apiKey() != null && missing.size() == people.accounts().size()) {
            keys.keep("Demonstration key", Set.of(Role.PRINCIPAL), people.apiKey());
        }
    }

    private UUID add(DemoPeople.Person person) {
        List<UUID> at = person.settings() == null
                ? List.of()
                : person.settings().stream().map(lookups::settingOfUrn).toList();
        String name = person.name() == null ? person.email() : person.name();
        UUID id = accounts.add(
                new AccountDetails(person.email(), name, Set.copyOf(person.roles()), at),
                person.practitioner() == null ? null : practitioners.details(person.practitioner()));
        if (person.practitioner() != null) {
            practitioners.complete(person.email(), person.practitioner());
        }
        return id;
    }

    private static boolean supervised(DemoPeople.Person person) {
        return person.practitioner() != null && person.practitioner().supervisor() != null;
    }
}
