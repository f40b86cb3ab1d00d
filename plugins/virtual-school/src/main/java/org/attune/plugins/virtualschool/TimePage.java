package org.attune.plugins.virtualschool;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.attune.api.ledger.LedgerPeriod;
import org.attune.api.page.Address;
import org.attune.api.page.YearAddress;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.time.London;
import org.attune.api.work.WorkState;
import org.jspecify.annotations.Nullable;

/** The Virtual School’s time of a year, by term, link EP and use, and what it is planned for. */
@Named("virtualSchoolTime")
@RequestScoped
public class TimePage {

    @Inject
    UsageService usage;

    @Inject
    WorkService works;

    @Inject
    Accounts accounts;

    @Inject
    CurrentUser user;

    private @Nullable LedgerPeriod present;
    private @Nullable Usage shown;
    private @Nullable List<WorkLine> lines;

    /** A piece of work, in words. */
    public record WorkLine(
            UUID id,
            String title,
            String kind,
            String day,
            String person,
            String planned,
            String open,
            WorkState state) {}

    /** Refused before anything is written. */
    public void load() {
        getShown();
    }

    public Usage getShown() {
        Usage known = shown;
        if (known == null) {
            known = usage.year(YearAddress.of(present()));
            shown = known;
        }
        return known;
    }

    public List<WorkLine> getWorks() {
        List<WorkLine> known = lines;
        if (known == null) {
            known = works.of(getShown().period(), Address.id("before")).stream()
                    .map(this::line)
                    .toList();
            lines = known;
        }
        return known;
    }

    private WorkLine line(Work one) {
        return new WorkLine(
                one.getId(),
                one.getTitle(),
                one.getKind().words(),
                London.words(one.getPlannedFor()),
                one.getPractitioner().getName(),
                getShown().measure().figure(one.getPlannedMinutes()),
                getShown().measure().figure(one.getOpenMinutes()),
                one.getState());
    }

    /** Before which work the next part of the list ends; null at its end. */
    public @Nullable UUID getNext() {
        List<WorkLine> all = getWorks();
        return all.size() < WorkService.SHOWN ? null : all.get(all.size() - 1).id();
    }

    public List<LedgerPeriod> getYears() {
        return YearAddress.near(present());
    }

    public boolean isRuns() {
        return user.may(Permission.RUN_VIRTUAL_SCHOOL);
    }

    public boolean isPlans() {
        return isRuns() || user.may(Permission.WORK_SERVICE);
    }

    /** Whether there is a statement that they may read. */
    public boolean isStatement() {
        return getShown().account() != null && (isRuns() || user.may(Permission.MANAGE_SERVICE));
    }

    private LedgerPeriod present() {
        LedgerPeriod known = present;
        if (known == null) {
            known = usage.present();
            present = known;
        }
        return known;
    }
}
