package org.attune.launcher.tenant;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attune.launcher.problem.Problem;

/**
 * What the operator says of an authority that has no folder yet, as it was typed. {@link NewTenantFolder} checks it by the rules
 * for every tenant.yaml.
 *
 * @param id its number
 * @param slug its short name
 * @param name its name
 * @param service the name of its service; empty for one made from its name
 * @param hosts its host names
 * @param email where people may write to
 * @param phone where people may ring
 * @param accent its colour
 */
public record NewTenant(
        String id,
        String slug,
        String name,
        String service,
        List<String> hosts,
        String email,
        String phone,
        String accent) {

    /** Where a finding is about a value in the file, the operator knows it by its option. */
    private static final Map<String, String> OPTIONS = new LinkedHashMap<>();

    static {
        OPTIONS.put("id", "--id");
        OPTIONS.put("slug", "--slug");
        OPTIONS.put("name", "--name");
        OPTIONS.put("service", "--service");
        OPTIONS.put("hosts( [0-9]+)?", "--host");
        OPTIONS.put("contact\\.email", "--email");
        OPTIONS.put("contact\\.phone", "--phone");
        OPTIONS.put("branding\\.accent", "--accent");
    }

    /** Refuses what no file could hold. */
    void requireLines() {
        for (String value : List.of(id, slug, name, service, String.join("", hosts), email, phone, accent)) {
            if (value.chars().anyMatch(Character::isISOControl)) {
                throw new Problem(
                        "An option has a line break or another character that cannot be used. Type it again.");
            }
        }
    }

    String serviceName() {
        return service.isBlank() ? name + " Educational Psychology Service" : service;
    }

    /** A finding's words with the option's name in the place of the file's. */
    static String asOption(String message) {
        for (Map.Entry<String, String> option : OPTIONS.entrySet()) {
            String changed = message.replaceFirst("^" + option.getKey() + "(?= (must|is|has) )", option.getValue());
            if (!changed.equals(message)) {
                return changed;
            }
        }
        return message;
    }
}
