package org.attune.kernel.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.attune.api.persistence.TenantEntity;
import org.attune.api.tenancy.Authority.ConsentPurpose;

/** The words that are put to a family for one purpose. They never change: other words are another version. */
@Entity
@Table(name = "consent_wording", schema = "attune")
public class ConsentWording extends TenantEntity {

    @Column(name = "purpose", updatable = false)
    private String purpose = "";

    @Column(name = "title", updatable = false)
    private String title = "";

    @Column(name = "question", updatable = false)
    private String question = "";

    @Column(name = "required", updatable = false)
    private boolean required;

    @Column(name = "number", updatable = false)
    private int number;

    @Column(name = "verbal", updatable = false)
    private boolean verbal;

    protected ConsentWording() {}

    ConsentWording(ConsentPurpose asked, int number) {
        this.purpose = asked.key();
        this.title = asked.title();
        this.question = asked.question();
        this.required = asked.required();
        this.verbal = asked.verbal();
        this.number = number;
    }

    boolean says(ConsentPurpose asked) {
        return title.equals(asked.title())
                && question.equals(asked.question())
                && required == asked.required()
                && verbal == asked.verbal();
    }

    public String getPurpose() {
        return purpose;
    }

    public String getTitle() {
        return title;
    }

    public String getQuestion() {
        return question;
    }

    public boolean isRequired() {
        return required;
    }

    /** Whether it may be agreed to by word of mouth. */
    public boolean isVerbal() {
        return verbal;
    }

    public int getNumber() {
        return number;
    }
}
