package org.attune.kernel.consent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.attune.kernel.web.Ids;
import org.jspecify.annotations.Nullable;

/** Writes down that somebody no longer agrees, when they told a member of staff instead of using their link. */
@Named("consentWithdraw")
@ViewScoped
public class ConsentWithdrawPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    StaffConsent consents;

    private @Nullable String id;
    private @Nullable String person;
    private List<String> purposes = List.of();
    private String note = "";
    private transient @Nullable ConsentView view;

    public void open() {
        getView();
    }

    public String save() {
        UUID request = Ids.of(id);
        consents.recordWithdrawal(request, Ids.orNull(person), purposes, note);
        return PageMessages.backToRequest(request, "The withdrawal is saved, and everybody involved is told.");
    }

    public ConsentView getView() {
        if (view == null) {
            view = consents.view(Ids.of(id));
        }
        return view;
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

    public List<String> getPurposes() {
        return purposes;
    }

    public void setPurposes(@Nullable List<String> purposes) {
        this.purposes = purposes == null ? List.of() : List.copyOf(purposes);
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note == null ? "" : note;
    }
}
