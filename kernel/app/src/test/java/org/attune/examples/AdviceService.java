package org.attune.examples;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.attune.api.child.ChildRecords;
import org.attune.api.document.Scans;
import org.attune.api.event.DomainEvents;
import org.attune.api.place.Districts;
import org.attune.api.place.LinkEps;
import org.attune.api.place.LinkPerson;
import org.attune.api.place.TeamPerson;
import org.attune.api.plugin.PluginSettings;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.People;
import org.attune.api.security.People.Person;
import org.attune.api.security.Permission;
import org.attune.api.security.Role;
import org.attune.api.tenancy.CurrentAuthority;
import org.attune.api.time.London;
import org.attune.api.wording.Worded;
import org.attune.api.wording.Wording;
import org.jspecify.annotations.Nullable;

/** What nearly every service of a plugin asks the kernel for. */
@ApplicationScoped
@Transactional
public class AdviceService {

    @Inject
    CurrentUser user;

    @Inject
    CurrentAuthority authority;

    @Inject
    PluginSettings settings;

    @Inject
    ChildRecords children;

    @Inject
    Districts districts;

    @Inject
    DomainEvents events;

    @Inject
    Wording wording;

    @Inject
    LinkEps linkEps;

    @Inject
    People people;

    @Inject
    Scans scans;

    /** What happened, for whoever observes it. */
    public record AdviceSent(UUID adviceId, UUID childId) {}

    /** Who writes it. */
    public @Nullable UUID author() {
        user.require(Permission.WORK_CASES);
        UUID mine = user.practitionerId();
        return mine;
    }

    /** What stands on top of it. */
    public String title() {
        String title = "Advice in " + authority.get().name();
        return title;
    }

    /** Whether a note is as short as the authority wants them. */
    public boolean isShortEnough(String note) {
        int longest = settings.get(SampleSettings.class).longestNote();
        return note.length() <= longest;
    }

    /** The record of the child whom it is about. */
    public UUID about(String given, String family, LocalDate born) {
        UUID child = children.find(given, family, born).orElseGet(() -> children.add(given, family, born));
        return child;
    }

    /** Who may write it. */
    public List<TeamPerson> team(UUID teamId) {
        List<TeamPerson> team = districts.people(London.today()).stream()
                .filter(person -> teamId.equals(person.teamId()))
                .toList();
        return team;
    }

    /** Whom a school asks about it. */
    public Optional<LinkPerson> link(UUID settingId) {
        Optional<LinkPerson> link = linkEps.of(settingId, London.today());
        return link;
    }

    /** Who is told of it. */
    public List<UUID> office() {
        List<UUID> office = people.holding(Role.BUSINESS_SUPPORT).stream()
                .map(Person::accountId)
                .toList();
        return office;
    }

    /** The signed form, where there is one. */
    public Optional<UUID> form(@Nullable Part chosen, UUID childId) {
        Optional<UUID> form = scans.keep("scan", chosen, childId);
        return form;
    }

    /** It was sent. */
    public Worded sent(UUID adviceId, UUID childId, String settingName) {
        events.publish(new AdviceSent(adviceId, childId));
        Worded letter = wording.of("advice.sent", Map.of("setting", settingName));
        return letter;
    }
}
