package org.attune.kernel.consent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes down that somebody no longer agrees, when they told a member of staff instead of using their link. */
@Named("consentWithdraw")
@ViewScoped
public class ConsentWithdrawPage extends ConsentRequestForm {

    private static final long serialVersionUID = 1L;

    private List<String> purposes = List.of();

    public String save() {
        consents.recordWithdrawal(request(), personId(), purposes, getNote());
        return PageMessages.backToRequest(request(), "The withdrawal is saved, and everybody involved is told.");
    }

    public List<String> getPurposes() {
        return purposes;
    }

    public void setPurposes(@Nullable List<String> purposes) {
        this.purposes = purposes == null ? List.of() : List.copyOf(purposes);
    }
}
