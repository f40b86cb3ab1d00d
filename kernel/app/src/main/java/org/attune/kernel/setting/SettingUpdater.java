package org.attune.kernel.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attune.api.problem.ConflictException;
import org.attune.api.setting.Setting;
import org.attune.api.setting.SettingStatus;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.persistence.DatabaseFunctions;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a download holds, all of it or nothing. {@link SettingImport} is the way to it. Five hundred rows cost two
 * statements, one that reads what is held and one that writes what is different.
 */
@ApplicationScoped
class SettingUpdater {

    /** Rows read with one statement, and written with one. */
    static final int CHUNK = 500;

    @Inject
    EntityManager em;

    @Inject
    DatabaseFunctions functions;

    @Inject
    AuditLog audit;

    @Inject
    HandMade handMade;

    @Inject
    ImportProgress progress;

    /** @param run the import that it belongs to; null for none */
    @Transactional
    ImportResult write(GiasFile file, @Nullable UUID run, ImportWatch watch) {
        ImportTally tally = new ImportTally(file);
        HandMade.Matches matches = handMade.matches();
        em.flush();
        List<GiasRow> rows = file.rows();
        for (int from = 0; from < rows.size(); from += CHUNK) {
            watch.at(ImportState.WRITING, tally.rows());
            write(rows.subList(from, Math.min(from + CHUNK, rows.size())), matches, tally);
        }
        matches.fresh().forEach(em::persist);
        ImportResult result = tally.result();
        if (result.changedAnything()) {
            audit.event("import", "attune.setting", null, null, words(result));
        }
        if (run != null) {
            progress.done(run, result);
        }
        em.flush();
        return result;
    }

    /** What is read here is compared and never flushed: the database is told what is different in one statement. */
    private void write(List<GiasRow> rows, HandMade.Matches matches, ImportTally tally) {
        Map<Integer, Setting> held = em.createQuery("select s from Setting s where s.urn in :urns", Setting.class)
                .setParameter("urns", rows.stream().map(GiasRow::urn).toList())
                .getResultStream()
                .collect(Collectors.toMap(Setting::getUrn, Function.identity()));
        held.values().forEach(em::detach);
        List<SettingRow> different = new ArrayList<>();
        for (GiasRow row : rows) {
            Setting setting = held.get(row.urn());
            Setting changed = setting == null ? add(row, matches, tally) : update(row, setting, tally);
            if (changed != null) {
                different.add(SettingRow.of(changed));
            }
        }
        keep(different);
    }

    private void keep(List<SettingRow> rows) {
        if (!rows.isEmpty()
                && functions.ids("attune.keep_settings", SettingRow.json(rows)).size() < rows.size()) {
            throw new ConflictException(
                    "Somebody changed a setting while the file was being saved, so nothing was brought in. Choose the file"
                            + " again.");
        }
    }

    private static @Nullable Setting add(GiasRow row, HandMade.Matches matches, ImportTally tally) {
        if (row.status() == SettingStatus.CLOSED) {
            tally.notKept();
            return null;
        }
        List<String> perhaps = matches.offer(row);
        if (!perhaps.isEmpty()) {
            tally.offered(row, perhaps);
            return null;
        }
        Setting setting = new Setting();
        new GiasUpdate(row, setting).apply();
        tally.added(row);
        return setting;
    }

    private static @Nullable Setting update(GiasRow row, Setting setting, ImportTally tally) {
        boolean closes = GiasUpdate.closes(row, setting);
        Set<String> changed = new GiasUpdate(row, setting).apply();
        if (changed.isEmpty()) {
            tally.unchanged();
            return null;
        }
        tally.changed(row, setting.getName(), closes, changed);
        return setting;
    }

    private static String words(ImportResult result) {
        return result.added() + " added, " + result.updated() + " updated, " + result.closed() + " closed, "
                + result.bad() + " bad rows";
    }
}
