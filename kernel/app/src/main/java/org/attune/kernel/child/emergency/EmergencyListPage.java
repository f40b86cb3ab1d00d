package org.attune.kernel.child.emergency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.attune.api.page.PageNotice;
import org.jspecify.annotations.Nullable;

/** The administrator's list of who opened a record in an emergency. */
@Named("emergencyList")
@RequestScoped
public class EmergencyListPage {

    @Inject
    EmergencyService emergencies;

    private @Nullable List<EmergencyService.Line> lines;

    public List<EmergencyService.Line> getLines() {
        List<EmergencyService.Line> known = lines;
        if (known == null) {
            known = emergencies.recent();
            lines = known;
        }
        return known;
    }

    public String end(UUID id) {
        emergencies.endFor(id);
        PageNotice.afterRedirect("It has ended.");
        return "/children/emergencies.xhtml?faces-redirect=true";
    }
}
