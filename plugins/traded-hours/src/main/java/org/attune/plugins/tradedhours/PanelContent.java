package org.attune.plugins.tradedhours;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attune.plugins.tradedhours.StatementService.OfCase;

/** What the panels show: asked for once, however often the page looks. */
@Named("tradedHoursPanels")
@RequestScoped
public class PanelContent {

    @Inject
    StatementService service;

    @Inject
    ContractViews contracts;

    private final Map<UUID, Balance> balances = new HashMap<>();
    private final Map<UUID, List<ContractView>> waiting = new HashMap<>();
    private final Map<UUID, OfCase> cases = new HashMap<>();

    /** Agreements that wait for the answer of the setting's people who read. */
    public List<ContractView> waiting(UUID settingId) {
        return waiting.computeIfAbsent(settingId, contracts::waiting);
    }

    /** A setting's balance of this academic year. */
    public Balance balance(UUID settingId) {
        return balances.computeIfAbsent(settingId, id -> service.balance(id, AcademicYear.current()));
    }

    public OfCase ofCase(UUID involvementId) {
        return cases.computeIfAbsent(involvementId, service::ofInvolvement);
    }
}
