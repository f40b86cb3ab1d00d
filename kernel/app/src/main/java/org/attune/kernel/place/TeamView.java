package org.attune.kernel.place;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/**
 * A team, for pages and programs.
 *
 * @param retiredOn since when nobody is put into it; null while it is in use
 * @param districts where it works, by name
 * @param members how many are in it today
 */
public record TeamView(
        UUID id, String name, @Nullable LocalDate retiredOn, int version, List<String> districts, long members) {

    public String retired() {
        return retiredOn == null ? "" : London.words(retiredOn);
    }

    public String where() {
        return districts.isEmpty() ? "no district of its own" : String.join(", ", districts);
    }
}
