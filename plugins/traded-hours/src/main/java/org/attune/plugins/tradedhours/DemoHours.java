package org.attune.plugins.tradedhours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.UUID;
import org.attune.api.plugin.DemoData;
import org.attune.api.setting.Setting;
import org.attune.plugins.tradedhours.LedgerService.Purchase;
import org.pf4j.Extension;

/** The hours that the settings of a demonstration have bought at the start of this academic year, and their agreements. */
@Extension
@ApplicationScoped
@Transactional
public class DemoHours implements DemoData {

    private static final int HOUR = 60;
    private static final int DAY = 3;

    @Inject
    EntityManager em;

    @Inject
    LedgerService ledger;

    @Inject
    DemoAgreements agreements;

    @Override
    public void load(JsonObject data) {
        data.getJsonArray("purchases").getValuesAs(JsonObject.class).forEach(this::buy);
        agreements.load(data);
    }

    @Override
    public void act(JsonObject act) {
        agreements.act(act);
    }

    private void buy(JsonObject purchase) {
        int urn = purchase.getInt("urn");
        String note = purchase.getString("note", "");
        AcademicYear year = AcademicYear.current();
        // The same file makes the same number, so that loading it again adds nothing.
        UUID submission = UUID.nameUUIDFromBytes(
                ("demo " + urn + ' ' + year.start() + ' ' + note).getBytes(StandardCharsets.UTF_8));
        em.createQuery("select s from Setting s where s.urn = :urn", Setting.class)
                .setParameter("urn", urn)
                .getResultStream()
                .findFirst()
                .ifPresent(setting -> ledger.buy(new Purchase(
                        setting.getId(),
                        year.start(),
                        purchase.getInt("hours") * HOUR,
                        LocalDate.of(year.start(), Month.SEPTEMBER, DAY),
                        note,
                        submission)));
    }
}
