package org.attune.kernel.practitioner;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.attune.kernel.look.PageNotice;
import org.attune.kernel.time.London;
import org.attune.kernel.web.Ids;
import org.jspecify.annotations.Nullable;

/** Adding a dated entry: what the register says, and since when. */
@Named("registrationEntry")
@ViewScoped
public class EntryPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PractitionerDirectory directory;

    @Inject
    RegistrationService service;

    private final RegistrationInput input = new RegistrationInput();
    private @Nullable String id;
    private String name = "";
    private @Nullable LocalDate since;

    public void load() {
        PractitionerView view = directory.get(Ids.of(id));
        name = view.line().name();
        input.fill(view.registration(), London.today());
    }

    public String save() {
        service.enter(Ids.of(id), new EntryDetails(input.said(), since, input.getNote()));
        PageNotice.afterRedirect("The entry is added.");
        return "/practitioners/view.xhtml?faces-redirect=true&id=" + id;
    }

    public RegistrationInput getInput() {
        return input;
    }

    public String getName() {
        return name;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable LocalDate getSince() {
        return since;
    }

    public void setSince(@Nullable LocalDate since) {
        this.since = since;
    }
}
