package org.attune.api.deadline;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a clock runs for.
 *
 * @param id of the thing itself, for example of a request
 * @param label what stands in lists and notices, for example "Request from Hillside Primary". Never a child's name, or anything
 *     about a child: it goes into emails
 * @param path the thing's page, from the root, for example {@code /requests/view.xhtml?id=…}
 * @param childId whom it is about; null where it is about nobody. It goes with the child's record: copies, restriction, deletion
 * @param settingId whose own closures a count of school days leaves out; null for what holds for all schools
 */
public record DeadlineSubject(
        UUID id,
        String label,
        String path,
        @Nullable UUID childId,
        @Nullable UUID settingId) {

    private static final int LONGEST = 200;

    /** @throws IllegalArgumentException where the label is empty or longer than 200 characters, or the path is none from the root */
    public DeadlineSubject {
        if (label.isBlank() || label.length() > LONGEST || path.length() > LONGEST || !path.matches("/[^/\\\\].*")) {
            throw new IllegalArgumentException("No label of 1 to 200 characters, or no path: " + label + ", " + path);
        }
    }
}
