package org.attune.kernel.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.attune.api.problem.ConflictException;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.csv.Spreadsheet;

/** The times that the register's file was brought in: begins one, follows it, ends it, and keeps what came of it. */
@ApplicationScoped
@Transactional
@Requires(Permission.MANAGE_SETTINGS)
public class SettingImports {

    private static final int SHOWN = 10;
    private static final int LONGEST_NAME = 200;

    /** Excel takes a file for UTF-8 only with this in front. */
    private static final String MARK = "\ufeff";

    @Inject
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    AuditLog audit;

    @Inject
    ImportProgress progress;

    /**
     * @return the id of the import that may now begin
     * @throws ConflictException where one is under way
     */
    public UUID begin(String fileName, long fileBytes) {
        progress.giveUpDead();
        em.createQuery("select i from ImportRun i where i.state in :running", ImportRun.class)
                .setParameter("running", ImportState.RUNNING)
                .getResultStream()
                .findFirst()
                .ifPresent(running -> {
                    throw new ConflictException("The register’s file is being brought in already: "
                            + running.startedBy() + " began it at " + London.time(running.startedAt())
                            + ". Wait until it is done, or cancel it.");
                });
        String name = fileName.replaceAll("\\p{Cntrl}+", " ").strip();
        ImportRun run = new ImportRun(
                name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name,
                fileBytes,
                user.getDisplayName());
        em.persist(run);
        em.flush();
        return run.getId();
    }

    /** The last few, newest first. */
    public List<ImportView> latest() {
        progress.giveUpDead();
        return em.createQuery("select i from ImportRun i order by i.startedAt desc, i.id desc", ImportRun.class)
                .setMaxResults(SHOWN)
                .getResultStream()
                .map(ImportRun::view)
                .toList();
    }

    public ImportView get(UUID id) {
        progress.giveUpDead();
        return find(id, LockModeType.NONE).view();
    }

    /** What became of the rows, in the order of the report; empty while it runs and where it came to nothing. */
    public List<ImportLine> lines(UUID id) {
        return em.createQuery("select r from ImportReport r where r.importId = :id", ImportReport.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(ImportReport::lines)
                .orElse(List.of());
    }

    /** Asks for its end. Where it has ended meanwhile nothing happens. */
    public void cancel(UUID id) {
        ImportRun run = find(id, LockModeType.PESSIMISTIC_WRITE);
        if (run.isRunning()) {
            run.wantCancelled();
        }
    }

    /** The report as a file for a spreadsheet. */
    public byte[] report(UUID id) throws IOException {
        ImportRun run = find(id, LockModeType.NONE);
        StringBuilder out = new StringBuilder(MARK);
        try (CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
            csv.printRecord("Line", "URN", "Setting", "Column", "Found", "Expected", "What was done");
            for (ImportLine line : lines(id)) {
                csv.printRecord(Stream.of(
                                line.line() == 0 ? "" : Integer.toString(line.line()),
                                line.urn(),
                                line.name(),
                                line.column(),
                                line.found(),
                                line.expected(),
                                line.done())
                        .map(Spreadsheet::escape)
                        .toList());
            }
        }
        audit.event("export", "attune.setting_import", run.getId(), null, "the report on " + run.fileName());
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private ImportRun find(UUID id, LockModeType lock) {
        ImportRun run = em.find(ImportRun.class, id, lock);
        if (run == null) {
            audit.refused("attune.setting_import", id, null, "not here");
            throw new NotFoundException("There is no such import.");
        }
        return run;
    }
}
