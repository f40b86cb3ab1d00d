package org.attune.kernel.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.attune.api.page.PageNotice;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/** The form by which a practitioner agrees to be texted, and takes it back. */
@Named("noticeMobile")
@RequestScoped
public class MobilePage {

    private static final String HERE = "/notices/mobile.xhtml?faces-redirect=true";

    @Inject
    MobileService service;

    private boolean asked;
    private MobileService.@Nullable Agreed own;
    private @Nullable String number;
    private boolean agreed;

    public void load() {
        MobileService.Agreed agreedTo = getOwn();
        number = agreedTo == null ? null : agreedTo.number();
    }

    public String save() {
        service.agree(number, agreed);
        PageNotice.afterRedirect("Saved. You are texted on this number from now on.");
        return HERE;
    }

    public String stop() {
        service.stop();
        PageNotice.afterRedirect("You are texted no more. Your number was removed.");
        return HERE;
    }

    public boolean isPossible() {
        return service.isPossible();
    }

    public boolean isCanText() {
        return service.canText();
    }

    /** Null where they gave no number. */
    public MobileService.@Nullable Agreed getOwn() {
        if (!asked) {
            asked = true;
            own = service.own().orElse(null);
        }
        return own;
    }

    public String getSince() {
        MobileService.Agreed agreedTo = getOwn();
        return agreedTo == null ? "" : London.words(agreedTo.at());
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }
}
