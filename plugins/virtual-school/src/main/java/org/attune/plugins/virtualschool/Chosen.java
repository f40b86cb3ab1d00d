package org.attune.plugins.virtualschool;

import org.jspecify.annotations.Nullable;

/** What was chosen in a form; Faces refuses what was not offered. */
final class Chosen {

    private Chosen() {}

    /** Null where nothing was. */
    static <E extends Enum<E>> @Nullable E of(Class<E> among, @Nullable String name) {
        return name == null || name.isEmpty() ? null : Enum.valueOf(among, name);
    }
}
