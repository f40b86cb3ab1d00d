package org.attune.plugins.criticalincidents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.attune.api.page.Address;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.jspecify.annotations.Nullable;

/** Incidents that are open, then those that are closed. */
@Named("criticalIncidentsList")
@RequestScoped
public class ListPage {

    private static final int SHOWN = 50;

    @Inject
    IncidentService incidents;

    @Inject
    CurrentUser user;

    private IncidentService.@Nullable Board board;

    /** Refused before anything is written. */
    public void load() {
        getBoard();
    }

    private IncidentService.Board getBoard() {
        IncidentService.Board known = board;
        if (known == null) {
            known = incidents.board(Address.id("before"), SHOWN);
            board = known;
        }
        return known;
    }

    public List<IncidentRow> getOpen() {
        return getBoard().open();
    }

    public List<IncidentRow> getClosed() {
        return getBoard().closed();
    }

    /** Where the older ones begin; null at the end. */
    public @Nullable UUID getNext() {
        List<IncidentRow> shown = getClosed();
        return shown.size() < SHOWN ? null : shown.get(shown.size() - 1).id();
    }

    public boolean isFirst() {
        return Address.id("before") == null;
    }

    /** Those who answer now. */
    public List<String> getAnswering() {
        return getBoard().answering();
    }

    public String getAnsweringWords() {
        return String.join(", ", getAnswering());
    }

    public boolean isLead() {
        return user.may(Permission.LEAD_SERVICE);
    }

    public boolean isOffice() {
        return user.may(Permission.MANAGE_SERVICE);
    }
}
