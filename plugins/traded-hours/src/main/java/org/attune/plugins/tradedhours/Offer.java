package org.attune.plugins.tradedhours;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/** A version of a school year's price list, without its lines. */
@Entity(name = "TradedHoursOffer")
@Table(name = "offer", schema = "plugin_traded_hours")
public class Offer extends TenantEntity {

    @Column(name = "academic_year", updatable = false)
    private int academicYear;

    @Column(name = "number", updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private OfferState state = OfferState.DRAFT;

    @Column(name = "intro")
    private String intro = "";

    @Column(name = "core")
    private String core = "";

    @Column(name = "terms")
    private String terms = "";

    @Column(name = "charged_kinds")
    private String chargedKinds = "";

    @Column(name = "preparation_minutes")
    private int preparationMinutes;

    @Column(name = "preparation_by_kind")
    private String preparationByKind = "";

    @Column(name = "round_up_minutes")
    private int roundUpMinutes = 1;

    @Column(name = "issued_on")
    private @Nullable LocalDate issuedOn;

    @Column(name = "issued_name")
    private String issuedName = "";

    @Column(name = "submission_id", updatable = false)
    private UUID submissionId;

    protected Offer() {}

    Offer(AcademicYear year, int number, UUID submissionId) {
        this.academicYear = year.start();
        this.number = number;
        this.submissionId = submissionId;
    }

    void words(String saysFirst, String isFree, String conditions) {
        intro = saysFirst;
        core = isFree;
        terms = conditions;
    }

    /** For good, with the rules of today. */
    void issue(ChargeRules rules, String by, LocalDate on) {
        chargedKinds = rules.chargedText();
        preparationMinutes = rules.preparation();
        preparationByKind = rules.byKindText();
        roundUpMinutes = rules.roundUp();
        issuedName = by;
        issuedOn = on;
        state = OfferState.ISSUED;
    }

    /** How work is charged for hours that were bought from it. */
    ChargeRules rules() {
        return ChargeRules.of(chargedKinds, preparationMinutes, preparationByKind, roundUpMinutes);
    }

    public AcademicYear getYear() {
        return new AcademicYear(academicYear);
    }

    public int getNumber() {
        return number;
    }

    public boolean isIssued() {
        return state == OfferState.ISSUED;
    }

    public String getIntro() {
        return intro;
    }

    public String getCore() {
        return core;
    }

    public String getTerms() {
        return terms;
    }

    /** Empty for a draft. */
    public String getIssuedWords() {
        return London.wordsOrNothing(issuedOn);
    }

    public String getIssuedName() {
        return issuedName;
    }
}
