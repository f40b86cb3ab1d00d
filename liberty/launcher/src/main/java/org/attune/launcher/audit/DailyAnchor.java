package org.attune.launcher.audit;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.attune.launcher.settings.Settings;
import org.attune.launcher.tenant.TenantRegister;

/**
 * Takes an anchor once a day while the service runs, where the settings say where to. A day's failure is in the launcher's
 * log, and the next hour tries again.
 */
public final class DailyAnchor implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(DailyAnchor.class.getName());
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration FIRST = Duration.ofMinutes(5);

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "attune-audit-anchor");
        thread.setDaemon(true);
        return thread;
    });
    private final Audits audits;
    private final TenantRegister tenants;
    private final Settings settings;

    private DailyAnchor(Audits audits, TenantRegister tenants, Settings settings) {
        this.audits = audits;
        this.tenants = tenants;
        this.settings = settings;
    }

    /** Begins; takes none where the settings do not ask for any. */
    public static DailyAnchor start(Audits audits, TenantRegister tenants, Settings settings) {
        DailyAnchor daily = new DailyAnchor(audits, tenants, settings);
        Anchoring to = Anchoring.of(settings);
        if (to.isAsked()) {
            daily.clock.schedule(() -> daily.take(to), FIRST.toSeconds(), TimeUnit.SECONDS);
        }
        return daily;
    }

    private void take(Anchoring to) {
        Duration next = DAY;
        try {
            to.keep(audits.anchor(tenants.all()), settings).forEach(LOG::info);
        } catch (RuntimeException failed) {
            LOG.log(Level.SEVERE, "The anchor of the audit could not be taken; the next hour tries again", failed);
            next = Duration.ofHours(1);
        }
        clock.schedule(() -> take(to), next.toSeconds(), TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
