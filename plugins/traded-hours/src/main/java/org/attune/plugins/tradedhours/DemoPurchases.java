package org.attune.plugins.tradedhours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.attune.api.plugin.DemoData;
import org.attune.api.setting.Setting;
import org.pf4j.Extension;

/** What the demo's settings have bought this year. */
@Extension
@ApplicationScoped
public class DemoPurchases implements DemoData {

    private static final int MINUTES_PER_HOUR = 60;

    @Inject
    EntityManager em;

    @Inject
    LedgerService ledger;

    @Override
    @Transactional
    public void load(JsonObject data) {
        data.getJsonArray("purchases").getValuesAs(JsonObject.class).forEach(this::buy);
    }

    private void buy(JsonObject purchase) {
        int urn = purchase.getInt("urn");
        UUID setting = em.createQuery("select s from Setting s where s.urn = :urn", Setting.class)
                .setParameter("urn", urn)
                .getSingleResult()
                .getId();
        AcademicYear year = AcademicYear.current();
        String note = purchase.getString("note");
        ledger.buy(new LedgerService.Purchase(
                setting,
                year.start(),
                purchase.getInt("hours") * MINUTES_PER_HOUR,
                AcademicYear.today(),
                note,
                // The same purchase of the same year makes the same number: it is booked once.
                UUID.nameUUIDFromBytes((urn + "|" + year.start() + "|" + note).getBytes(StandardCharsets.UTF_8))));
    }
}
