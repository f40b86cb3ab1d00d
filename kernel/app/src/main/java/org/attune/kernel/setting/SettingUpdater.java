package org.attune.kernel.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attune.api.setting.Setting;
import org.attune.api.setting.SettingStatus;
import org.attune.kernel.audit.AuditLog;

/** Writes what a download holds, all of it or nothing. {@link SettingImport} is the way to it. */
@ApplicationScoped
class SettingUpdater {

    /** Rows looked up with one statement. */
    private static final int CHUNK = 500;

    @Inject
    EntityManager em;

    @Inject
    AuditLog audit;

    @Transactional
    ImportResult write(GiasFile file) {
        Tally tally = new Tally();
        List<GiasRow> rows = file.rows();
        for (int from = 0; from < rows.size(); from += CHUNK) {
            writeChunk(rows.subList(from, Math.min(from + CHUNK, rows.size())), tally);
        }
        ImportResult result = new ImportResult(
                tally.added,
                tally.updated,
                tally.closed,
                tally.unchanged,
                tally.notKept,
                file.otherAuthorities(),
                file.badRows(),
                file.problems(),
                file.problemsNotShown());
        if (result.changedAnything()) {
            audit.event("import", "attune.setting", null, null, words(result));
        }
        return result;
    }

    private void writeChunk(List<GiasRow> rows, Tally tally) {
        Map<Integer, Setting> held = em.createQuery("select s from Setting s where s.urn in :urns", Setting.class)
                .setParameter("urns", rows.stream().map(GiasRow::urn).toList())
                .getResultStream()
                .collect(Collectors.toMap(Setting::getUrn, Function.identity()));
        for (GiasRow row : rows) {
            Setting setting = held.get(row.urn());
            if (setting == null) {
                add(row, tally);
            } else {
                update(row, setting, tally);
            }
        }
        em.flush();
    }

    private void add(GiasRow row, Tally tally) {
        if (row.status() == SettingStatus.CLOSED) {
            tally.notKept++;
            return;
        }
        Setting setting = new Setting();
        new GiasUpdate(row, setting).apply();
        em.persist(setting);
        tally.added++;
    }

    private static void update(GiasRow row, Setting setting, Tally tally) {
        boolean closes = GiasUpdate.closes(row, setting);
        if (!new GiasUpdate(row, setting).apply()) {
            tally.unchanged++;
        } else if (closes) {
            tally.closed++;
        } else {
            tally.updated++;
        }
    }

    private static String words(ImportResult result) {
        return result.added() + " added, " + result.updated() + " updated, " + result.closed() + " closed, "
                + result.bad() + " bad rows";
    }

    private static final class Tally {
        int added;
        int updated;
        int closed;
        int unchanged;
        int notKept;
    }
}
