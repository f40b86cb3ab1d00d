package org.attune.kernel.practitioner;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.UUID;
import org.attune.api.page.PageNotice;
import org.attune.api.time.London;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** What every form about somebody's registration has: whose it is, and what the register says, filled with what it said before. */
public abstract class RegisterForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PractitionerDirectory directory;

    @Inject
    RegistrationService service;

    private final RegistrationInput input = new RegistrationInput();
    private @Nullable String id;
    private String name = "";

    public void load() {
        PractitionerView view = directory.get(practitioner());
        name = view.line().name();
        input.fill(view.registration(), London.today());
    }

    UUID practitioner() {
        return Ids.of(id);
    }

    /** To their page, which then says what was done. */
    String backToThem(String done) {
        PageNotice.afterRedirect(done);
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
}
