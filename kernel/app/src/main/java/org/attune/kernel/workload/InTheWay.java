package org.attune.kernel.workload;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.attune.api.diary.Appointment;
import org.attune.api.diary.Busy;
import org.attune.kernel.diary.Times;
import org.jspecify.annotations.Nullable;

/**
 * An appointment that is still to come in the time of somebody's leave.
 *
 * @param id whose page can be opened; null where the reader may only know that the time is taken
 * @param startsAt by which they are in order
 * @param title what it is called; names no child
 * @param where in words; may be empty
 */
public record InTheWay(@Nullable UUID id, Instant startsAt, String when, String title, String where)
        implements Serializable {

    static InTheWay of(Appointment one) {
        return new InTheWay(one.id(), one.when().startsAt(), Times.words(one.when()), one.title(), one.where());
    }

    static InTheWay of(Busy one) {
        return new InTheWay(null, one.when().startsAt(), Times.words(one.when()), "An appointment", "");
    }
}
