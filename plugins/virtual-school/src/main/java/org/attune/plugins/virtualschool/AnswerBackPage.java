package org.attune.plugins.virtualschool;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.page.Address;
import org.attune.api.page.FormPage;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/** The form that keeps that somebody changed their mind. */
@Named("virtualSchoolAnswerBack")
@ViewScoped
public class AnswerBackPage extends FormPage {

    private static final long serialVersionUID = 1L;

    @Inject
    AnswerService answers;

    private @Nullable UUID request;
    private String words = "";
    private @Nullable LocalDate on;
    private @Nullable String note;

    public void load() {
        id = Address.needed("id");
        Answer answer = answers.get(id);
        request = answer.getRequestId();
        words = answer.getGivenBy()
                + (answer.isAgreed() ? " agreed on " : " did not agree on ")
                + London.words(answer.getGivenOn());
    }

    public String save() {
        answers.withdraw(id, on, note);
        return Address.to("request.xhtml?id=" + request, "Taken back. It no longer counts from that day on.");
    }

    public @Nullable UUID getRequest() {
        return request;
    }

    public String getWords() {
        return words;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
