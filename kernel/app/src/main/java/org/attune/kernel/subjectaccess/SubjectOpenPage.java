package org.attune.kernel.subjectaccess;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.page.PageNotice;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** Writing down that somebody asks for a copy. */
@Named("subjectOpen")
@ViewScoped
public class SubjectOpenPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    SubjectAccessService service;

    @Inject
    SubjectAccessView view;

    private @Nullable String child;
    private String name = "";
    private @Nullable String askedBy;
    private @Nullable String relation;
    private @Nullable String identityCheck;
    private @Nullable LocalDate receivedOn;

    public void load() {
        name = view.childName(Ids.of(child));
    }

    public String save() {
        UUID id = service.open(
                Ids.of(child), new SubjectRequestEntry(text(askedBy), text(relation), text(identityCheck), receivedOn));
        PageNotice.afterRedirect("Everything we hold has been gathered. Read what is flagged before it goes out.");
        return "/subjectaccess/copy.xhtml?faces-redirect=true&id=" + id;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    public String getName() {
        return name;
    }

    public @Nullable String getChild() {
        return child;
    }

    public void setChild(@Nullable String child) {
        this.child = child;
    }

    public @Nullable String getAskedBy() {
        return askedBy;
    }

    public void setAskedBy(@Nullable String askedBy) {
        this.askedBy = askedBy;
    }

    public @Nullable String getRelation() {
        return relation;
    }

    public void setRelation(@Nullable String relation) {
        this.relation = relation;
    }

    public @Nullable String getIdentityCheck() {
        return identityCheck;
    }

    public void setIdentityCheck(@Nullable String identityCheck) {
        this.identityCheck = identityCheck;
    }

    public @Nullable LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(@Nullable LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }
}
