package org.attune.api.page;

import org.jspecify.annotations.Nullable;

/** What was chosen in a form; Faces refuses what was not offered. */
public final class Chosen {

    private Chosen() {}

    /**
     * @param among from what
     * @param name its name, as the form sent it
     * @return null where nothing was chosen
     */
    public static <E extends Enum<E>> @Nullable E of(Class<E> among, @Nullable String name) {
        return name == null || name.isEmpty() ? null : Enum.valueOf(among, name);
    }
}
