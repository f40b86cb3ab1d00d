package org.attune.plugins.tradedhours;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.attune.api.page.Address;
import org.attune.api.page.Choice;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.jspecify.annotations.Nullable;

/** A setting's balance and every line of it. Its address says which setting and which year. */
@Named("tradedHoursStatement")
@RequestScoped
public class StatementPage {

    private static final int LINES = 50;

    @Inject
    StatementService service;

    @Inject
    CurrentUser user;

    private @Nullable Statement statement;
    private @Nullable List<Choice> own;

    public Statement getStatement() {
        Statement known = statement;
        if (known == null) {
            known = service.statement(setting(), getYear(), Address.number("before"), LINES);
            statement = known;
        }
        return known;
    }

    /** Whether these are the newest lines. */
    public boolean isFirst() {
        return Address.number("before") == null;
    }

    public AcademicYear getYear() {
        return AcademicYear.inAddress();
    }

    public AcademicYear getYearBefore() {
        return new AcademicYear(getYear().start() - 1);
    }

    public boolean isCurrentYear() {
        return getYear().equals(AcademicYear.current());
    }

    /** The settings that a SENCO may switch between. */
    public List<Choice> getOwn() {
        List<Choice> known = own;
        if (known == null) {
            known = service.ownSettings();
            own = known;
        }
        return known;
    }

    public boolean isStaff() {
        return user.may(Permission.MANAGE_SERVICE);
    }

    /** The one in the address; a SENCO's first where it names none. */
    private UUID setting() {
        UUID asked = Address.id("setting");
        if (asked != null) {
            return asked;
        }
        return getOwn().stream()
                .findFirst()
                .map(Choice::id)
                .orElseThrow(() -> new NotFoundException("There is no such setting, or it is not yours."));
    }
}
