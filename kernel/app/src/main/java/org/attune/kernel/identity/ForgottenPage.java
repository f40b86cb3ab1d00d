package org.attune.kernel.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.attune.api.problem.InvalidException;
import org.attune.kernel.validation.EmailAddress;
import org.jspecify.annotations.Nullable;

/** Where somebody says that they forgot their password. The answer is the same whoever they are. Works without JavaScript. */
@Named("forgotten")
@RequestScoped
public class ForgottenPage {

    @Inject
    PasswordDoor door;

    private String email = "";

    public String ask() {
        if (!EmailAddress.isOne(email)) {
            throw new InvalidException("email", "Enter one email address, like name@example.org");
        }
        door.ask(email);
        return "/forgotten.xhtml?faces-redirect=true&sent=true";
    }

    public boolean isSent() {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .containsKey("sent");
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email == null ? "" : email.strip();
    }
}
