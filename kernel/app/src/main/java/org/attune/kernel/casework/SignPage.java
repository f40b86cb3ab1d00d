package org.attune.kernel.casework;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.attune.api.page.PageNotice;
import org.attune.api.problem.ConflictException;
import org.attune.api.problem.InvalidException;
import org.attune.api.validation.Ids;
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

    /** What was read here of consent. */
    private @Nullable BeforeSigning shown;

    private @Nullable String note;

    public void load() {
        record = null;
        version = getRecord().version();
        shown = getRecord().isSigned() ? null : service.before(id());
    }

    public @Nullable BeforeSigning getShown() {
        return shown;
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
        return asShown(seen -> service.sign(id(), version, seen));
    }

    public @Nullable String countersign() {
        return asShown(seen -> {
            service.countersign(id(), version, seen);
            return RecordState.SIGNED;
        });
    }

    /** What has changed since is shown here, so that it is read before it is signed. */
    private @Nullable String asShown(Function<BeforeSigning, RecordState> signing) {
        BeforeSigning seen = Objects.requireNonNull(shown);
        try {
            PageNotice.afterRedirect(words(signing.apply(seen), seen));
            return back();
        } catch (InvalidException e) {
            e.errors().forEach(error -> say(error.message()));
        } catch (ConflictException e) {
            say(String.valueOf(e.getMessage()));
            load();
        }
        return null;
    }

    private static String words(RecordState state, BeforeSigning seen) {
        if (state != RecordState.SIGNED) {
            return "Record sent to your supervisor for their signature.";
        }
        return seen.forSetting()
                ? "Record signed. The family and the setting are being told."
                : "Record signed. The family is being told, the setting is not.";
    }

    private static void say(String problem) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, problem, null));
        faces.validationFailed();
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
