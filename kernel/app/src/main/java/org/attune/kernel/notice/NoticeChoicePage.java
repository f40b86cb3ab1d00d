package org.attune.kernel.notice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.attune.api.notice.Delivery;
import org.attune.api.page.PageNotice;

/** The form by which a person chooses how they are told. */
@Named("noticeChoice")
@ViewScoped
public class NoticeChoicePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    NoticeService notices;

    private ArrayList<Choice> rows = new ArrayList<>();

    public void load() {
        rows = new ArrayList<>(notices.choices());
    }

    public String save() {
        notices.choose(rows);
        PageNotice.afterRedirect("Saved.");
        return "/notices/list.xhtml?faces-redirect=true";
    }

    public List<Choice> getRows() {
        return rows;
    }

    public Delivery[] getDeliveries() {
        return Delivery.values();
    }
}
