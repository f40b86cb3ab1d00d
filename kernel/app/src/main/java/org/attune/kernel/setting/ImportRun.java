package org.attune.kernel.setting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.attune.api.persistence.TenantEntity;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/** One time that the register's file was brought in: how far it has come, or what came of it. */
@Entity
@Table(name = "setting_import", schema = "attune")
public class ImportRun extends TenantEntity {

    private static final int ALL = 100;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ImportState state = ImportState.READING;

    @Column(name = "file_name", updatable = false)
    private String fileName = "";

    @Column(name = "file_bytes", updatable = false)
    private long fileBytes;

    @Column(name = "started_by", updatable = false)
    private String startedBy = "";

    @Column(name = "started_at", updatable = false)
    private Instant startedAt = London.now();

    @Column(name = "seen_at")
    private Instant seenAt = startedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "percent")
    private int percent;

    @Column(name = "rows_read")
    private int rowsRead;

    @Column(name = "cancel_wanted")
    private boolean cancelWanted;

    @Column(name = "reason")
    private String reason = "";

    @Column(name = "added")
    private int added;

    @Column(name = "updated")
    private int updated;

    @Column(name = "closed")
    private int closed;

    @Column(name = "unchanged")
    private int unchanged;

    @Column(name = "not_kept")
    private int notKept;

    @Column(name = "offered")
    private int offered;

    @Column(name = "other_authorities")
    private int otherAuthorities;

    @Column(name = "bad")
    private int bad;

    protected ImportRun() {}

    ImportRun(String fileName, long fileBytes, String startedBy) {
        this.fileName = fileName;
        this.fileBytes = fileBytes;
        this.startedBy = startedBy;
    }

    void at(ImportState now, int rows, int percentNow) {
        state = now;
        rowsRead = rows;
        percent = percentNow;
        seenAt = London.now();
    }

    void wantCancelled() {
        cancelWanted = true;
    }

    void end(ImportState how, String why) {
        state = how;
        reason = why;
        endedAt = London.now();
    }

    void done(ImportResult result) {
        added = result.added();
        updated = result.updated();
        closed = result.closed();
        unchanged = result.unchanged();
        notKept = result.notKept();
        offered = result.offered();
        otherAuthorities = result.otherAuthorities();
        bad = result.bad();
        percent = ALL;
        end(ImportState.DONE, "");
    }

    boolean isRunning() {
        return state.isRunning();
    }

    boolean isCancelWanted() {
        return cancelWanted;
    }

    String fileName() {
        return fileName;
    }

    String startedBy() {
        return startedBy;
    }

    Instant startedAt() {
        return startedAt;
    }

    ImportView view() {
        return new ImportView(
                getId(),
                state,
                fileName,
                fileBytes,
                startedBy,
                startedAt,
                endedAt,
                percent,
                rowsRead,
                cancelWanted,
                reason,
                new ImportResult(
                        added, updated, closed, unchanged, notKept, offered, otherAuthorities, bad, List.of()));
    }
}
