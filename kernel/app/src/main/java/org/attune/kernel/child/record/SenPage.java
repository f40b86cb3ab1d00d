package org.attune.kernel.child.record;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import org.attune.api.child.SenStatus;

/** What special educational help they have, and since when. */
@Named("childSen")
@ViewScoped
public class SenPage extends ChildForm {

    private static final long serialVersionUID = 1L;

    @Override
    void fill(ChildRecord child) {
        getTexts().put("status", child.senStatus().name());
        if (child.senSince() != null) {
            getDays().put("since", child.senSince());
        }
    }

    @Override
    void store(int from) {
        String status = text("status");
        records.sen(childId(), from, new Sen(status.isEmpty() ? null : SenStatus.valueOf(status), day("since")));
    }

    public SenStatus[] getStatuses() {
        return SenStatus.values();
    }
}
