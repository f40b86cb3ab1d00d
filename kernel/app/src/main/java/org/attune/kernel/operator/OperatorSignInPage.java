package org.attune.kernel.operator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Where operators sign in. Works without JavaScript and keeps nothing between two tries. */
@Named("operatorSignIn")
@RequestScoped
public class OperatorSignInPage {

    @Inject
    OperatorSignIn signIn;

    private String email = "";
    private String password = "";

    /** Signs in, and goes to the list of authorities. */
    public void submit() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        String token = OperatorToken.make();
        switch (signIn.check(email, password, token, OperatorToken.of(request))) {
            case RIGHT -> {
                OperatorToken.send((HttpServletResponse) external.getResponse(), token);
                external.redirect(request.getContextPath() + "/operator/authorities.xhtml");
            }
            case WRONG -> refuse(faces, "The email address or the password is not right. Check both and try again.");
            case LOCKED ->
                refuse(faces, "There have been 5 wrong tries for this email address. Wait 15 minutes, then try again.");
        }
    }

    private static void refuse(FacesContext faces, String words) {
        faces.addMessage("sign-in:email", new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
        faces.validationFailed();
    }

    /** Whether somebody has just signed out. */
    public boolean isOut() {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .containsKey("out");
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
}
