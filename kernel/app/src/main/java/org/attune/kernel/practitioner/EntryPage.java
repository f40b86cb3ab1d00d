package org.attune.kernel.practitioner;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Adding a dated entry: what the register says, and since when. */
@Named("registrationEntry")
@ViewScoped
public class EntryPage extends RegisterForm {

    private static final long serialVersionUID = 1L;

    private @Nullable LocalDate since;

    public String save() {
        service.enter(
                practitioner(),
                new EntryDetails(getInput().said(), since, getInput().getNote()));
        return backToThem("The entry is added.");
    }

    public @Nullable LocalDate getSince() {
        return since;
    }

    public void setSince(@Nullable LocalDate since) {
        this.since = since;
    }
}
