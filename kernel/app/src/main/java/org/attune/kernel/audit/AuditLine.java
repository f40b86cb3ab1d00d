package org.attune.kernel.audit;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the audit in words, or several that were folded into one.
 *
 * @param id the newest one's
 * @param when in the authority's local time, the newest one's
 * @param actor the person as the audit keeps them, to find all that they did
 * @param who their name then
 * @param as their role and where they belonged to then; may be empty
 * @param what a plain sentence
 * @param detail why, where that was noted and the reader may see it; empty otherwise
 * @param childId the child it is about; null for none
 * @param childName null where there is none or the reader may not see the child
 * @param record which record it is, in short
 * @param origin where it came from
 * @param changes which fields changed; empty for reads
 * @param times how often, within an hour
 */
public record AuditLine(
        UUID id,
        ZonedDateTime when,
        String actor,
        String who,
        String as,
        String what,
        String kind,
        String detail,
        @Nullable UUID childId,
        @Nullable String childName,
        String record,
        String origin,
        List<Change> changes,
        int times) {

    /** The same, that often. */
    AuditLine again(int more) {
        return new AuditLine(
                id,
                when,
                actor,
                who,
                as,
                what,
                kind,
                detail,
                childId,
                childName,
                record,
                origin,
                changes,
                times + more);
    }

    /** Whether another, older one says the same, so that one line can stand for both. */
    boolean saysTheSame(AuditLine older) {
        return changes.isEmpty()
                && older.changes.isEmpty()
                && actor.equals(older.actor)
                && what.equals(older.what)
                && detail.equals(older.detail)
                && older.when.isAfter(when.minusHours(1));
    }

    /** Only the fields' names, with commas between. */
    public String getFields() {
        return changes.stream().map(Change::field).collect(Collectors.joining(", "));
    }

    public boolean isOpen() {
        return changes.stream().anyMatch(Change::open);
    }

    public UUID getId() {
        return id;
    }

    public ZonedDateTime getWhen() {
        return when;
    }

    public String getActor() {
        return actor;
    }

    public String getWho() {
        return who;
    }

    public String getAs() {
        return as;
    }

    public String getWhat() {
        return what;
    }

    public String getKind() {
        return kind;
    }

    public String getDetail() {
        return detail;
    }

    public @Nullable UUID getChildId() {
        return childId;
    }

    public @Nullable String getChildName() {
        return childName;
    }

    public String getRecord() {
        return record;
    }

    public String getOrigin() {
        return origin;
    }

    public List<Change> getChanges() {
        return changes;
    }

    public int getTimes() {
        return times;
    }
}
