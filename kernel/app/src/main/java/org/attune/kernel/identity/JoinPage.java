package org.attune.kernel.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.NotFoundException;
import org.jspecify.annotations.Nullable;

/** Where the link of an invitation, or of a forgotten password, leads: a password is chosen by it. Works without JavaScript. */
@Named("join")
@RequestScoped
public class JoinPage {

    @Inject
    PasswordDoor door;

    @Inject
    PasswordLinks links;

    private String token = "";
    private PasswordLink link = PasswordLink.UNKNOWN;
    private String password = "";
    private String again = "";

    /** The token stands in the link and then in the form: no view is kept. */
    @PostConstruct
    void look() {
        String given = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("t");
        token = given == null ? "" : given;
        link = door.look(given);
    }

    public void open() {
        if (!link.opens()) {
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .setResponseStatus(
                            link.state() == LinkState.UNKNOWN
                                    ? HttpServletResponse.SC_NOT_FOUND
                                    : HttpServletResponse.SC_GONE);
        }
    }

    public @Nullable String choose() {
        if (!link.opens()) {
            return null;
        }
        if (!password.equals(again)) {
            throw new InvalidException("again", "The two passwords are not the same. Type them again");
        }
        try {
            links.choose(token, password);
            return "/sign-in.xhtml?faces-redirect=true&chosen=true";
        } catch (NotFoundException usedMeanwhile) {
            link = door.look(token);
            return null;
        }
    }

    public PasswordLink getLink() {
        return link;
    }

    public String getState() {
        return link.state().name();
    }

    public String getToken() {
        return token;
    }

    public int getShortest() {
        return PasswordRules.SHORTEST;
    }

    public String getPassword() {
        return "";
    }

    public void setPassword(@Nullable String password) {
        this.password = password == null ? "" : password;
    }

    public String getAgain() {
        return "";
    }

    public void setAgain(@Nullable String again) {
        this.again = again == null ? "" : again;
    }
}
