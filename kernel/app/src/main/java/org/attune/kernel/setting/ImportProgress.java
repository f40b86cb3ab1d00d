package org.attune.kernel.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.UUID;
import org.attune.api.time.London;
import org.attune.kernel.setting.ImportWatch.Ended;

/** Writes down how far an import has come, each time in a transaction of its own, since its rows are saved in one at the end. */
@ApplicationScoped
class ImportProgress {

    /** A server says every second or two that it is still at it; one that says nothing for so long has died. */
    private static final Duration SILENCE = Duration.ofSeconds(60);

    @Inject
    EntityManager em;

    /** @throws Ended where it is not wanted any more */
    @Transactional(TxType.REQUIRES_NEW)
    public void note(UUID id, ImportState state, int rows, int percent) {
        ImportRun run = em.find(ImportRun.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (!run.isRunning() || run.isCancelWanted()) {
            throw new Ended();
        }
        run.at(state, rows, percent);
    }

    /** In the transaction that saves the rows: with them or not at all. */
    @Transactional(TxType.MANDATORY)
    public void done(UUID id, ImportResult result) {
        ImportRun run = em.find(ImportRun.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (!run.isRunning() || run.isCancelWanted()) {
            throw new Ended();
        }
        run.done(result);
        em.persist(new ImportReport(id, result.lines()));
    }

    /** It came to nothing. */
    @Transactional(TxType.REQUIRES_NEW)
    public void ended(UUID id, ImportState how, String why) {
        ImportRun run = em.find(ImportRun.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (run.isRunning()) {
            run.end(how, why);
        }
    }

    /** Those whose server says nothing any more. What they had read was never saved. */
    @Transactional(TxType.REQUIRES_NEW)
    public void giveUpDead() {
        em.createQuery("select i from ImportRun i where i.state in :running and i.seenAt < :before", ImportRun.class)
                .setParameter("running", ImportState.RUNNING)
                .setParameter("before", London.now().minus(SILENCE))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .forEach(dead -> dead.end(
                        ImportState.INTERRUPTED,
                        "The server stopped before it was done, and nothing was brought in. Choose the file again."));
    }
}
