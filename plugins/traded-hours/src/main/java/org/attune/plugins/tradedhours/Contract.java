package org.attune.plugins.tradedhours;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.invoice.Money;
import org.attune.api.invoice.VatRate;
import org.attune.api.persistence.InstantConverter;
import org.attune.api.persistence.TenantEntity;
import org.attune.api.setting.Setting;
import org.jspecify.annotations.Nullable;

/** What the service and a setting agree on. Once it is sent, its text and price stay as they are; the database sees to it. */
@Entity(name = "TradedHoursContract")
@Table(name = "contract", schema = "plugin_traded_hours")
public class Contract extends TenantEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "setting_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private Setting setting;

    @Column(name = "academic_year")
    private int academicYear;

    @Column(name = "offer_id")
    private UUID offerId;

    @Column(name = "price_id")
    private UUID priceId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ContractKind kind = ContractKind.YEAR;

    @Column(name = "quantity")
    private int quantity;

    @Column(name = "minutes")
    private int minutes;

    @Column(name = "discount_id")
    private @Nullable UUID discountId;

    @Column(name = "buys_with")
    private String buysWith = "";

    @Column(name = "list_pence")
    private long listPence;

    @Column(name = "net_pence")
    private long netPence;

    @Column(name = "vat_basis_points")
    private int vatBasisPoints;

    @Column(name = "instalments")
    private int instalments = 1;

    @Column(name = "note")
    private String note = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ContractState state = ContractState.DRAFT;

    @Column(name = "number")
    private @Nullable Integer number;

    @Column(name = "text")
    private String text = "";

    @Column(name = "sent_on")
    private @Nullable LocalDate sentOn;

    @Column(name = "sent_name")
    private String sentName = "";

    @Column(name = "open_until")
    private @Nullable LocalDate openUntil;

    @Column(name = "answered_by")
    private @Nullable UUID answeredBy;

    @Convert(converter = InstantConverter.class)
    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "answered_name")
    private String answeredName = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "answered_as")
    private @Nullable AnswersAs answeredAs;

    @Column(name = "order_number")
    private String orderNumber = "";

    @Column(name = "ended_because")
    private String endedBecause = "";

    @Column(name = "ended_name")
    private String endedName = "";

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Column(name = "account_id")
    private @Nullable UUID accountId;

    @Column(name = "credit_id")
    private @Nullable UUID creditId;

    @Column(name = "order_id")
    private @Nullable UUID orderId;

    @Column(name = "submission_id", updatable = false)
    private UUID submissionId;

    protected Contract() {}

    Contract(Setting setting, UUID submissionId) {
        this.setting = setting;
        this.submissionId = submissionId;
    }

    /** What a draft is about. */
    void says(ContractDraft.Checked draft) {
        academicYear = draft.offer().getYear().start();
        offerId = draft.offer().getId();
        priceId = draft.price().getId();
        quantity = draft.quantity();
        minutes = draft.minutes();
        discountId = draft.discount() == null ? null : draft.discount().getId();
        buysWith = draft.buysWith();
        listPence = draft.list().pence();
        netPence = draft.net().pence();
        instalments = draft.instalments();
        note = draft.note();
        if (draft.price().getKind() == PriceKind.PAY_AS_YOU_GO) {
            kind = ContractKind.PAY_AS_YOU_GO;
        } else if (kind == ContractKind.PAY_AS_YOU_GO) {
            kind = ContractKind.YEAR;
        }
    }

    void numbered(ContractKind as, int yearsNumber, VatRate vat) {
        kind = as;
        number = yearsNumber;
        vatBasisPoints = vat.basisPoints();
    }

    void sent(String words, String by, LocalDate on, LocalDate until) {
        state = ContractState.SENT;
        text = words;
        sentName = by;
        sentOn = on;
        openUntil = until;
    }

    void agreed(Answer answer, ContractBooking.Booked booked, Instant at) {
        state = ContractState.AGREED;
        answered(answer.account(), answer.name(), at);
        answeredAs = answer.as();
        orderNumber = answer.orderNumber();
        accountId = booked.account();
        creditId = booked.credit();
        orderId = booked.order();
    }

    void declined(UUID by, String name, String because, Instant at) {
        state = ContractState.DECLINED;
        answered(by, name, at);
        endedBecause = because;
    }

    private void answered(@Nullable UUID by, String name, Instant at) {
        answeredBy = by;
        answeredName = name;
        answeredAt = at;
    }

    void withdrawn(String by, String because, LocalDate on) {
        state = ContractState.WITHDRAWN;
        endedName = by;
        endedBecause = because;
        endedOn = on;
    }

    /** Whether it was not answered in time. */
    boolean ranOut(LocalDate today) {
        return state == ContractState.SENT && openUntil != null && openUntil.isBefore(today);
    }

    public Setting getSetting() {
        return setting;
    }

    public AcademicYear getYear() {
        return new AcademicYear(academicYear);
    }

    public UUID getOfferId() {
        return offerId;
    }

    public UUID getPriceId() {
        return priceId;
    }

    public ContractKind getKind() {
        return kind;
    }

    public int getQuantity() {
        return quantity;
    }

    public int getMinutes() {
        return minutes;
    }

    public @Nullable UUID getDiscountId() {
        return discountId;
    }

    public String getBuysWith() {
        return buysWith;
    }

    Money list() {
        return new Money(listPence);
    }

    Money net() {
        return new Money(netPence);
    }

    VatRate vat() {
        return new VatRate(vatBasisPoints);
    }

    public int getInstalments() {
        return instalments;
    }

    public String getNote() {
        return note;
    }

    public ContractState getState() {
        return state;
    }

    /** For example "2026/7"; empty while it is a draft. */
    String reference() {
        return number == null ? "" : academicYear + "/" + number;
    }

    public String getText() {
        return text;
    }

    public @Nullable LocalDate getSentOn() {
        return sentOn;
    }

    public String getSentName() {
        return sentName;
    }

    public @Nullable LocalDate getOpenUntil() {
        return openUntil;
    }

    public @Nullable Instant getAnsweredAt() {
        return answeredAt;
    }

    public String getAnsweredName() {
        return answeredName;
    }

    public @Nullable AnswersAs getAnsweredAs() {
        return answeredAs;
    }

    public String getOrderNumber() {
        return orderNumber;
    }

    public String getEndedBecause() {
        return endedBecause;
    }

    public String getEndedName() {
        return endedName;
    }

    public @Nullable LocalDate getEndedOn() {
        return endedOn;
    }

    public @Nullable UUID getAccountId() {
        return accountId;
    }
}
