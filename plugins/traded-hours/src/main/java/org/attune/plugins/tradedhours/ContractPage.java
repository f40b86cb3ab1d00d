package org.attune.plugins.tradedhours;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.attune.api.page.Address;
import org.attune.api.page.Chosen;
import org.attune.api.plugin.PluginSettings;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.jspecify.annotations.Nullable;

/** An agreement: the office sends or withdraws it, somebody of the setting agrees or declines. */
@Named("tradedHoursContract")
@ViewScoped
public class ContractPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ContractViews views;

    @Inject
    ContractService contracts;

    @Inject
    AnswerService answers;

    @Inject
    PayAsYouGo payAsYouGo;

    @Inject
    PluginSettings settings;

    @Inject
    CurrentUser user;

    private @Nullable UUID id;
    private transient @Nullable ContractView shown;

    private @Nullable String name;
    private @Nullable String as = "";
    private @Nullable String orderNumber;
    private boolean mayAgree;
    private @Nullable String declineBecause;
    private @Nullable String withdrawBecause;

    public void load() {
        id = Address.id("id");
        getShown();
    }

    public ContractView getShown() {
        ContractView known = shown;
        if (known == null) {
            known = views.one(id);
            shown = known;
        }
        return known;
    }

    public String agree() {
        answers.agree(id, new AnswerService.Agreeing(name, Chosen.of(AnswersAs.class, as), orderNumber, mayAgree));
        return back("You have agreed. Your hours are on your account.");
    }

    public String decline() {
        answers.decline(id, declineBecause);
        return back("You have declined. The service is told why.");
    }

    public String send() {
        contracts.send(theId());
        return back("Sent. The setting’s people are told.");
    }

    public String remove() {
        contracts.remove(theId());
        return Address.to("contracts.xhtml", "The draft was removed.");
    }

    public String withdraw() {
        contracts.withdraw(theId(), withdrawBecause);
        return back("Withdrawn. The setting’s people are told.");
    }

    public String invoice() {
        payAsYouGo.invoice(id);
        return back("Drafted. Look at it under Invoices, and issue it.");
    }

    private String back(String words) {
        return Address.to("contract.xhtml?id=" + id, words);
    }

    private UUID theId() {
        return Objects.requireNonNull(id);
    }

    public boolean isOffice() {
        return user.may(Permission.MANAGE_SERVICE);
    }

    /** Whether the reader may answer for the setting. */
    public boolean isOwn() {
        return user.settingIds().contains(getShown().settingId());
    }

    public boolean isHeadOnly() {
        return rules().whoAgrees() == WhoAgrees.HEAD;
    }

    public boolean isNumberNeeded() {
        return rules().orderNumberNeeded();
    }

    private TradedHoursSettings rules() {
        return settings.get(TradedHoursSettings.class);
    }

    public List<AnswersAs> getRoles() {
        return List.of(AnswersAs.values());
    }

    public @Nullable UUID getId() {
        return id;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getAs() {
        return as;
    }

    public void setAs(@Nullable String as) {
        this.as = as;
    }

    public @Nullable String getOrderNumber() {
        return orderNumber;
    }

    public void setOrderNumber(@Nullable String orderNumber) {
        this.orderNumber = orderNumber;
    }

    public boolean isMayAgree() {
        return mayAgree;
    }

    public void setMayAgree(boolean mayAgree) {
        this.mayAgree = mayAgree;
    }

    public @Nullable String getDeclineBecause() {
        return declineBecause;
    }

    public void setDeclineBecause(@Nullable String declineBecause) {
        this.declineBecause = declineBecause;
    }

    public @Nullable String getWithdrawBecause() {
        return withdrawBecause;
    }

    public void setWithdrawBecause(@Nullable String withdrawBecause) {
        this.withdrawBecause = withdrawBecause;
    }
}
