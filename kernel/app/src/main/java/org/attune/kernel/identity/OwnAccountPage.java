package org.attune.kernel.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Objects;
import java.util.UUID;
import org.attune.api.page.PageNotice;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.NotFoundException;
import org.attune.api.problem.RefusedException;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** Everybody's page about themselves: what they may do, where they are signed in, and their password. */
@Named("ownAccount")
@RequestScoped
public class OwnAccountPage {

    private static final String HERE = "/account.xhtml?faces-redirect=true";

    @Inject
    OwnAccount service;

    @Inject
    PasswordSignIn passwords;

    @Inject
    Sessions sessions;

    private OwnAccount.@Nullable View view;
    private String old = "";
    private String password = "";
    private String again = "";
    private @Nullable String session;

    public OwnAccount.View getView() {
        OwnAccount.View known = view;
        if (known == null) {
            known = service.view();
            view = known;
        }
        return known;
    }

    /** The one that this page is shown in. */
    public boolean isThisOne(OpenSession one) {
        return one.id().equals(present().sessionId());
    }

    public String change() {
        requireOld();
        if (!password.equals(again)) {
            throw new InvalidException("again", "The two passwords are not the same. Type them again");
        }
        UUID stamp = service.changePassword(password, present().sessionId());
        sessions.goOn(session(), stamp);
        PageNotice.afterRedirect(
                "Your password is changed. Wherever else you were signed in, you have been signed out.");
        return HERE;
    }

    /** A wrong one counts as at the sign-in page: a session that was left open must not be a way to guess it. */
    private void requireOld() {
        try {
            passwords.check(getView().email(), old, request().getRemoteAddr());
        } catch (RefusedException wrong) {
            throw new InvalidException(
                    "old",
                    wrong.type().endsWith("wrong-password")
                            ? "This is not the password that you have now"
                            : String.valueOf(wrong.getMessage()));
        }
    }

    public String endOthers() {
        sessions.goOn(session(), service.endOthers(present().sessionId()));
        PageNotice.afterRedirect("You are signed in here only.");
        return HERE;
    }

    /** One that is not open, or not theirs, is not found. */
    public void openSession() {
        getChosen();
    }

    public OpenSession getChosen() {
        UUID id = Ids.of(session);
        return getView().sessions().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("There is no such session."));
    }

    public String end() {
        service.end(Ids.of(session));
        sessions.heardOfEnd(session());
        PageNotice.afterRedirect("You have been signed out there.");
        return HERE;
    }

    private SessionIdentity present() {
        return Objects.requireNonNull(SessionIdentity.of(session()), "signed in");
    }

    private static HttpSession session() {
        return request().getSession();
    }

    private static HttpServletRequest request() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        return (HttpServletRequest) external.getRequest();
    }

    public int getShortest() {
        return PasswordRules.SHORTEST;
    }

    public String getOld() {
        return "";
    }

    public void setOld(@Nullable String old) {
        this.old = old == null ? "" : old;
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

    public @Nullable String getSession() {
        return session;
    }

    public void setSession(@Nullable String session) {
        this.session = session;
    }
}
