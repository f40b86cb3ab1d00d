package org.attune.kernel.casework;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.attune.api.problem.InvalidException;
import org.attune.kernel.look.PageNotice;
import org.attune.kernel.web.Ids;
import org.jspecify.annotations.Nullable;

/** Reading a record once more, as readers will, and signing it; or, for the supervisor, sending it back. */
@Named("caseworkSign")
@ViewScoped
public class SignPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    RecordService records;

    @Inject
    SigningService service;

    private @Nullable String id;
    private transient @Nullable RecordDraft record;

    /** Of the record as it was read here: that is what is signed. */
    private int version;

    private @Nullable String note;

    public void load() {
        version = getRecord().version();
    }

    public RecordDraft getRecord() {
        RecordDraft known = record;
        if (known == null) {
            known = records.read(id());
            record = known;
        }
        return known;
    }

    public @Nullable String sign() {
        try {
            RecordState state = service.sign(id(), version);
            PageNotice.afterRedirect(
                    state == RecordState.SIGNED
                            ? "Record signed. The family and the setting are being told."
                            : "Record sent to your supervisor for their signature.");
            return back();
        } catch (InvalidException e) {
            e.errors().forEach(error -> FacesContext.getCurrentInstance()
                    .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, error.message(), null)));
            return null;
        }
    }

    public String countersign() {
        service.countersign(id(), version);
        PageNotice.afterRedirect("Record signed. The family and the setting are being told.");
        return back();
    }

    public String sendBack() {
        service.sendBack(id(), version, note == null ? "" : note);
        PageNotice.afterRedirect("Record sent back with your note.");
        return back();
    }

    private String back() {
        return "/casework/involvement.xhtml?faces-redirect=true&id="
                + getRecord().involvementId();
    }

    private UUID id() {
        return Ids.of(id);
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
