package org.attune.kernel.consent;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** What every form of staff about one request's consent has: the request in its address, and what is known about it. */
public abstract class ConsentRequestForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    StaffConsent consents;

    private @Nullable String id;
    private @Nullable String person;
    private String note = "";
    private final Map<String, String> choices = new HashMap<>();
    private transient @Nullable ConsentView view;

    /** Answers 404 where the request is not for this reader. */
    public void open() {
        getView();
    }

    public ConsentView getView() {
        if (view == null) {
            view = consents.view(request());
        }
        return view;
    }

    UUID request() {
        return Ids.of(id);
    }

    @Nullable UUID personId() {
        return Ids.orNull(person);
    }

    /** What a radio button says that stands for yes or no; null where none was chosen. */
    @Nullable Boolean yes(String field) {
        String choice = choices.getOrDefault(field, "");
        return choice.isEmpty() ? null : Boolean.valueOf(choice.equals("yes"));
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person;
    }

    /** @return what they say in their own words */
    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note == null ? "" : note;
    }

    /** Radio buttons, "yes" or "no", by the name of their field. */
    public Map<String, String> getChoices() {
        return choices;
    }
}
