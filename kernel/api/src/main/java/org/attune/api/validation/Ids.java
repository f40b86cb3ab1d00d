package org.attune.api.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.attune.api.problem.NotFoundException;
import org.jspecify.annotations.Nullable;

/** Ids as they come in addresses: one that is missing or malformed leads nowhere, as one that does not exist. */
public final class Ids {

    private static final int LENGTH = 36;

    private Ids() {}

    /**
     * @return the id
     * @throws NotFoundException where it is not one
     */
    public static UUID of(@Nullable String text) {
        UUID id = orNull(text);
        if (id == null) {
            throw new NotFoundException("There is no such page.");
        }
        return id;
    }

    /** @return those that are ids, in their order: what was ticked in a form */
    public static List<UUID> all(Collection<String> texts) {
        List<UUID> ids = new ArrayList<>();
        for (String text : texts) {
            UUID id = orNull(text);
            if (id != null) {
                ids.add(id);
            }
        }
        return ids;
    }

    /** @return the id, or null where there is none or it is malformed */
    public static @Nullable UUID orNull(@Nullable String text) {
        if (text == null || text.length() != LENGTH) {
            return null;
        }
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
