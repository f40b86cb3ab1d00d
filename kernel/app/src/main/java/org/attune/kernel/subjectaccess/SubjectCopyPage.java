package org.attune.kernel.subjectaccess;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.attune.api.page.PageNotice;
import org.attune.api.time.London;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** One request for a copy: where it stands, its parts, and what can be done next. */
@Named("subjectCopy")
@ViewScoped
public class SubjectCopyPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String HERE = "/subjectaccess/copy.xhtml?faces-redirect=true&id=";

    @Inject
    SubjectAccessService service;

    @Inject
    SubjectAccessView view;

    private @Nullable String id;
    private int number;
    private @Nullable String note;
    private transient SubjectAccessView.@Nullable Overview overview;
    private transient SubjectAccessView.@Nullable PartView part;

    public void load() {
        getOverview();
    }

    public void loadPart() {
        getPart();
    }

    public String propose() {
        service.propose(Ids.of(id));
        return then("The copy is ready. Somebody else looks at it and releases it.");
    }

    public String release() {
        service.release(Ids.of(id));
        return then("Released. Download the copy and hand it over safely.");
    }

    public String gatherAgain() {
        service.gatherAgain(Ids.of(id));
        return then("Gathered again. What you had decided still holds where nothing changed.");
    }

    public String sendBack() {
        service.sendBack(Ids.of(id), text());
        return then("Sent back.");
    }

    public String extend() {
        service.extend(Ids.of(id), text());
        return then("Extended by two months. Tell whoever asked, and why, before the first month is over.");
    }

    public String stop() {
        service.stop(Ids.of(id), text());
        return then("Stopped. What was gathered is deleted.");
    }

    private String then(String words) {
        PageNotice.afterRedirect(words);
        return HERE + id;
    }

    private String text() {
        return note == null ? "" : note;
    }

    public SubjectAccessView.Overview getOverview() {
        SubjectAccessView.Overview known = overview;
        if (known == null) {
            known = view.overview(Ids.of(id));
            overview = known;
        }
        return known;
    }

    public SubjectAccessView.PartView getPart() {
        SubjectAccessView.PartView known = part;
        if (known == null) {
            known = view.part(Ids.of(id), number);
            part = known;
        }
        return known;
    }

    public SubjectRequest getRequest() {
        return part == null ? getOverview().request() : part.request();
    }

    public boolean isReading() {
        return getRequest().getState() == SubjectRequestState.READING;
    }

    public boolean isReady() {
        return getRequest().getState() == SubjectRequestState.READY;
    }

    public boolean isReleased() {
        return getRequest().getState() == SubjectRequestState.RELEASED;
    }

    public boolean isLate() {
        return !getRequest().getState().isOver() && getRequest().getDueOn().isBefore(London.today());
    }

    public String getReceived() {
        return London.words(getRequest().getReceivedOn());
    }

    public String getDue() {
        return London.words(getRequest().getDueOn());
    }

    public String getReleasedOn() {
        return London.wordsOrNothing(getRequest().getReleasedAt());
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
