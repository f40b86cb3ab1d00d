package org.attune.kernel.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** Marks a notice as read and goes to what it is about. */
@Named("noticeOpen")
@RequestScoped
public class NoticeOpenPage {

    @Inject
    NoticeService notices;

    private @Nullable String id;

    public void open() throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + notices.open(Ids.of(id)));
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
