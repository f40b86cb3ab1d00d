package org.attune.api.ledger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose time it is.
 *
 * @param kind what it is
 * @param id of the setting, district or team; null for the Virtual School and for projects, which have a name instead
 * @param name what people call it, at most 120 characters; where the ledger gives it, that of the setting, district or team too
 */
public record AccountOwner(OwnerKind kind, @Nullable UUID id, String name) {

    private static final String VIRTUAL_SCHOOL = "Virtual School";

    /**
     * @param id a setting's id
     * @return that setting
     */
    public static AccountOwner setting(UUID id) {
        return new AccountOwner(OwnerKind.SETTING, id, "");
    }

    /**
     * @param id a district's id
     * @return that district
     */
    public static AccountOwner district(UUID id) {
        return new AccountOwner(OwnerKind.DISTRICT, id, "");
    }

    /**
     * @param id a team's id
     * @return that team
     */
    public static AccountOwner team(UUID id) {
        return new AccountOwner(OwnerKind.TEAM, id, "");
    }

    /** @return the authority's Virtual School, of which there is one */
    public static AccountOwner virtualSchool() {
        return new AccountOwner(OwnerKind.VIRTUAL_SCHOOL, null, VIRTUAL_SCHOOL);
    }

    /**
     * @param name what the project is called, 1 to 120 characters; it tells projects of one scheme apart
     * @return that project
     */
    public static AccountOwner project(String name) {
        return new AccountOwner(OwnerKind.PROJECT, null, name.strip());
    }
}
