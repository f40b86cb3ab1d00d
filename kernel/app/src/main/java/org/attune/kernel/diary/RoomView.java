package org.attune.kernel.diary;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/**
 * A room, for pages and programs.
 *
 * @param people how many it holds; null where nobody has said
 * @param retiredOn since when nothing new is put into it; null while it is in use
 */
public record RoomView(
        UUID id,
        int version,
        String name,
        String address,
        @Nullable Integer people,
        boolean stepFree,
        boolean hearingLoop,
        String note,
        @Nullable LocalDate retiredOn)
        implements Serializable {

    /** Since when it is not used any more; empty while it is. */
    public String retired() {
        return retiredOn == null ? "" : London.words(retiredOn);
    }

    /** What a list to choose from calls it. */
    public String choice() {
        String holds = people == null ? "" : ", up to " + people + (people == 1 ? " person" : " people");
        return (address.isEmpty() ? name : name + ", " + address) + holds;
    }
}
