package org.attune.kernel.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.attune.api.problem.RefusedException;
import org.jspecify.annotations.Nullable;

/** The sign-in page. Works without JavaScript and keeps nothing between two tries, so that it never expires. */
@Named("signIn")
@RequestScoped
public class SignInPage {

    private static final String BACK = "back";

    @Inject
    PasswordSignIn service;

    @Inject
    Sessions sessions;

    private String email = "";
    private String password = "";

    /** Signs in and goes to the page that was asked for. */
    public void submit() throws Exception {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        try {
            String back = ReturnPath.of(asked(BACK));
            sessions.open(request, service.check(email, password, request.getRemoteAddr()));
            external.redirect(request.getContextPath() + back);
        } catch (RefusedException e) {
            faces.addMessage("sign-in:email", new FacesMessage(FacesMessage.SEVERITY_ERROR, e.getMessage(), null));
            faces.validationFailed();
        }
    }

    /** @return why this page is here when nobody asked for it; null where there is nothing to say */
    public @Nullable String getNotice() {
        if (asked("lost") != null) {
            return "You were away for a while, so we signed you out. Sign in again to go on. A draft that you were writing is kept.";
        }
        if (asked("refused") != null) {
            return "You were signed in at another service. Sign in here to go on.";
        }
        if (asked("chosen") != null) {
            return "Your password is set. Sign in with it.";
        }
        return asked("out") == null ? null : "You have signed out.";
    }

    /** @return the page to go back to; it travels with the form, because no view is kept */
    public @Nullable String getBack() {
        return asked(BACK);
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email == null ? "" : email;
    }

    public String getPassword() {
        return "";
    }

    public void setPassword(@Nullable String password) {
        this.password = password == null ? "" : password;
    }

    private static @Nullable String asked(String name) {
        Map<String, String> parameters =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        return parameters.get(name);
    }
}
