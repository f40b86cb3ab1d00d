package org.attune.kernel.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.kernel.persistence.DatabaseFunctions;
import org.jspecify.annotations.Nullable;

/** Whose time is over, as the database works it out. */
@ApplicationScoped
class RetentionDue {

    private static final int STEP = 100;

    @Inject
    DatabaseFunctions functions;

    /** A child's record whose time is over. */
    record Record(UUID child, RetentionKind kind, LocalDate dueOn) {}

    /** Messages or drafts whose time is over. */
    record Small(RetentionKind kind, int things, LocalDate oldest) {}

    /**
     * Where a child's record stands.
     *
     * @param obstacle hold, open or not_due; null where it may be deleted
     */
    record Standing(
            RetentionKind kind, LocalDate dueOn, @Nullable String obstacle) {}

    /** The longest over first, a screen of them; the next come when these are decided. */
    List<Record> records() {
        return functions.texts("attune.records_due", STEP).stream()
                .map(line -> line.split(" "))
                .map(parts -> new Record(
                        UUID.fromString(parts[0]), RetentionKind.valueOf(parts[1]), LocalDate.parse(parts[2])))
                .toList();
    }

    List<Small> small() {
        return functions.texts("attune.small_things_due").stream()
                .map(line -> line.split(" "))
                .map(parts -> new Small(
                        RetentionKind.valueOf(parts[0]), Integer.parseInt(parts[1]), LocalDate.parse(parts[2])))
                .toList();
    }

    Standing standing(UUID child) {
        return new Standing(
                RetentionKind.valueOf(
                        functions.texts("attune.retention_kind", child).get(0)),
                LocalDate.parse(
                        functions.texts("attune.retention_due_on", child).get(0)),
                functions.texts("attune.retention_obstacle", child).get(0));
    }
}
