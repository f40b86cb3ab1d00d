package org.attune.plugins.tradedhours;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.attune.api.page.Address;
import org.attune.api.page.Choice;
import org.attune.api.page.FormPage;
import org.jspecify.annotations.Nullable;

/** The form that drafts an agreement, and changes a draft. */
@Named("tradedHoursDraft")
@ViewScoped
public class DraftPage extends FormPage {

    private static final long serialVersionUID = 1L;

    @Inject
    ContractService contracts;

    @Inject
    ContractViews views;

    @Inject
    DraftChoices offered;

    @Inject
    StatementService statements;

    private int version;
    private transient @Nullable List<Choice> settings;
    private transient DraftChoices.@Nullable Lines lines;

    private @Nullable String setting = "";
    private String settingName = "";
    private @Nullable String price = "";
    private @Nullable String quantity;
    private @Nullable String discount = "";
    private @Nullable String buysWith;
    private @Nullable String instalments = "1";
    private @Nullable String note;

    public void load() {
        id = Address.id("id");
        UUID wanted = Address.id("setting");
        setting = wanted == null ? "" : wanted.toString();
        if (id != null) {
            show(views.draft(id));
        }
        getLines();
    }

    private void show(Contract draft) {
        UUID off = draft.getDiscountId();
        version = draft.getVersion();
        setting = draft.getSetting().getId().toString();
        settingName = draft.getSetting().getName();
        price = draft.getPriceId().toString();
        quantity = Integer.toString(draft.getQuantity());
        discount = off == null ? "" : off.toString();
        buysWith = draft.getBuysWith();
        instalments = Integer.toString(draft.getInstalments());
        note = draft.getNote();
    }

    public String save() {
        ContractDraft draft = new ContractDraft(
                id(setting),
                id(price),
                quantity,
                id(discount),
                buysWith,
                instalments == null || instalments.isEmpty() ? 0 : Integer.parseInt(instalments),
                note);
        UUID contract = id;
        if (contract == null) {
            contract = contracts.draft(draft, submission);
        } else {
            contracts.change(contract, version, draft);
        }
        return Address.to("contract.xhtml?id=" + contract, "Saved as a draft. The setting sees it when you send it.");
    }

    private static @Nullable UUID id(@Nullable String chosen) {
        return chosen == null || chosen.isEmpty() ? null : UUID.fromString(chosen);
    }

    public List<Choice> getSettings() {
        List<Choice> known = settings;
        if (known == null) {
            known = statements.openSettings();
            settings = known;
        }
        return known;
    }

    public DraftChoices.Lines getLines() {
        DraftChoices.Lines known = lines;
        if (known == null) {
            known = offered.now();
            lines = known;
        }
        return known;
    }

    /** In how many parts it may be invoiced. */
    public List<DraftChoices.Parts> getParts() {
        return DraftChoices.PARTS;
    }

    public boolean isAdding() {
        return id == null;
    }

    public String getSettingName() {
        return settingName;
    }

    public @Nullable String getSetting() {
        return setting;
    }

    public void setSetting(@Nullable String setting) {
        this.setting = setting;
    }

    public @Nullable String getPrice() {
        return price;
    }

    public void setPrice(@Nullable String price) {
        this.price = price;
    }

    public @Nullable String getQuantity() {
        return quantity;
    }

    public void setQuantity(@Nullable String quantity) {
        this.quantity = quantity;
    }

    public @Nullable String getDiscount() {
        return discount;
    }

    public void setDiscount(@Nullable String discount) {
        this.discount = discount;
    }

    public @Nullable String getBuysWith() {
        return buysWith;
    }

    public void setBuysWith(@Nullable String buysWith) {
        this.buysWith = buysWith;
    }

    public @Nullable String getInstalments() {
        return instalments;
    }

    public void setInstalments(@Nullable String instalments) {
        this.instalments = instalments;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
