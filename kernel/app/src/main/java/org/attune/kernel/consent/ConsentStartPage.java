package org.attune.kernel.consent;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/** Where a link leads: it shows nothing, and sends a code to whom the link was meant for. */
@Named("consentStart")
@RequestScoped
public class ConsentStartPage {

    @Inject
    ParentDoor door;

    private @Nullable String token;
    private @Nullable ParentLink link;

    /** The token stands in the link and, once that is opened, in the form: the form is there only where the link opens. */
    @PostConstruct
    void look() {
        token = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("t");
        link = door.look(token)
                .filter(found -> found.standing() != LinkStanding.GONE)
                .orElse(null);
    }

    /** A link that leads nowhere and one that has closed look the same. */
    public void open() {
        if (!isOpens()) {
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .setResponseStatus(isEnded() ? HttpServletResponse.SC_GONE : HttpServletResponse.SC_NOT_FOUND);
        }
    }

    public @Nullable String sendCode() {
        if (link == null || !link.opens()) {
            return null;
        }
        return switch (door.begin(link)) {
            case SENT -> "/consent/code.xhtml?faces-redirect=true";
            case TOO_MANY -> "/consent/code.xhtml?faces-redirect=true&many=true";
            case LINK_CLOSED -> "/consent/code.xhtml?faces-redirect=true";
        };
    }

    public boolean isOpens() {
        return link != null && link.opens();
    }

    /** There is nothing left to answer. */
    public boolean isEnded() {
        return link != null && link.standing() == LinkStanding.ENDED;
    }

    /** Whether it is about the reader, not about their child. */
    public boolean isYoung() {
        return link != null && link.young();
    }

    public boolean isByText() {
        return link != null && link.byText();
    }

    public String getNumberEnding() {
        return link == null ? "" : link.numberEnding();
    }

    public @Nullable String getToken() {
        return token;
    }
}
