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

    @Column(name = "explanation", updatable = false)
    private String explanation = "";

    @Column(name = "young_question", updatable = false)
    private String youngQuestion = "";

    @Column(name = "young_explanation", updatable = false)
    private String youngExplanation = "";

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
        this.explanation = asked.explanation();
        this.youngQuestion = asked.young().question();
        this.youngExplanation = asked.young().explanation();
        this.required = asked.required();
        this.verbal = asked.verbal();
        this.number = number;
    }

    boolean says(ConsentPurpose asked) {
        return title.equals(asked.title())
                && question.equals(asked.question())
                && explanation.equals(asked.explanation())
                && youngQuestion.equals(asked.young().question())
                && youngExplanation.equals(asked.young().explanation())
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

    /** What a yes means; may be empty. */
    public String getExplanation() {
        return explanation;
    }

    /** The question as it is put to the child or young person themselves, or to somebody about them. */
    String question(boolean themselves) {
        return themselves && !youngQuestion.isEmpty() ? youngQuestion : question;
    }

    String explanation(boolean themselves) {
        return themselves && !youngQuestion.isEmpty() ? youngExplanation : explanation;
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
