package org.attune.kernel.casework;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.attune.api.page.PageNotice;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** The page of a case, and the one that closes it. */
@Named("caseworkInvolvement")
@ViewScoped
public class InvolvementPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    InvolvementService service;

    @Inject
    RecordService records;

    private @Nullable String id;
    private transient @Nullable InvolvementView view;
    private int version;

    public void load() {
        version = getView().version();
    }

    public InvolvementView getView() {
        InvolvementView known = view;
        if (known == null) {
            known = service.view(Ids.of(id));
            view = known;
        }
        return known;
    }

    /** Goes to the record in hand, and begins one if there is none. */
    public String write() {
        return "/casework/record.xhtml?faces-redirect=true&id=" + records.begin(Ids.of(id));
    }

    public String close() {
        service.close(Ids.of(id), version);
        PageNotice.afterRedirect("Case closed. Its records stay here.");
        return "/casework/involvement.xhtml?faces-redirect=true&id=" + Ids.of(id);
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
