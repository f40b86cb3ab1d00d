package org.attune.kernel.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.api.security.Role;
import org.attune.api.tenancy.CurrentAuthority;
import org.attune.api.validation.Ids;

/** Who somebody was when they did something: their role and where they belonged to at that moment, as the audit kept it. */
@ApplicationScoped
@Transactional
public class AuditPeople {

    private static final String SETTING = "setting:";

    @Inject
    EntityManager em;

    @Inject
    CurrentAuthority authority;

    /** Words for each of these entries, by the entry's id; one query for all the settings among them. */
    Map<UUID, String> describe(Collection<AuditEntry> entries) {
        Map<UUID, String> settings = settings(entries);
        String service = authority.get().serviceName();
        return entries.stream().collect(Collectors.toMap(AuditEntry::getId, entry -> words(entry, settings, service)));
    }

    private Map<UUID, String> settings(Collection<AuditEntry> entries) {
        Set<UUID> ids = entries.stream()
                .flatMap(AuditPeople::parts)
                .filter(part -> part.startsWith(SETTING))
                .map(part -> Ids.orNull(part.substring(SETTING.length())))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<UUID, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            em.createQuery("select s.id, s.name from Setting s where s.id in :ids", Object[].class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(row -> names.put((UUID) row[0], (String) row[1]));
        }
        return names;
    }

    private static Stream<String> parts(AuditEntry entry) {
        return Arrays.stream(entry.getActorRoles().split(",")).filter(part -> !part.isEmpty());
    }

    private static String words(AuditEntry entry, Map<UUID, String> settings, String service) {
        String kind = entry.getActor().split(":", 2)[0];
        return switch (kind) {
            case "system" -> "The service’s computer, by itself";
            case "invitation" -> "By the link that was sent to them";
            case "visitor" -> "Had not signed in";
            case "key" -> "A program of " + service;
            default -> person(entry, settings, service);
        };
    }

    private static String person(AuditEntry entry, Map<UUID, String> settings, String service) {
        List<String> parts = parts(entry).toList();
        String staff = parts.stream()
                .filter(part -> !part.startsWith(SETTING) && !part.equals(Role.SETTING_USER.name()))
                .map(AuditPeople::title)
                .collect(Collectors.joining(" and "));
        String places = parts.stream()
                .filter(part -> part.startsWith(SETTING))
                .map(part -> settings.getOrDefault(Ids.orNull(part.substring(SETTING.length())), ""))
                .filter(name -> !name.isEmpty())
                .sorted()
                .collect(Collectors.joining(", "));
        String atService = staff.isEmpty() ? "" : capital(staff) + " at " + service;
        String atSetting = parts.contains(Role.SETTING_USER.name())
                ? "Works at " + (places.isEmpty() ? "a school or setting" : places)
                : "";
        return Stream.of(atService, atSetting).filter(one -> !one.isEmpty()).collect(Collectors.joining(". "));
    }

    /** A role that is no longer one of ours keeps its name. */
    private static String title(String role) {
        return Arrays.stream(Role.values())
                .filter(one -> one.name().equals(role))
                .map(Role::title)
                .findFirst()
                .orElse(role.replace('_', ' '))
                .toLowerCase(Locale.UK);
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
