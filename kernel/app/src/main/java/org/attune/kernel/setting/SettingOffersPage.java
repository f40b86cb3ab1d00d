package org.attune.kernel.setting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.attune.api.page.PageNotice;
import org.attune.api.validation.Ids;
import org.attune.kernel.setting.SettingOffers.Pair;
import org.jspecify.annotations.Nullable;

/** Saying which setting that was added by hand is which of the register. */
@Named("settingOffers")
@RequestScoped
public class SettingOffersPage {

    private static final String AGAIN = "/settings/offers.xhtml?faces-redirect=true";

    @Inject
    SettingOffers offers;

    private @Nullable List<Pair> pairs;

    public List<Pair> getPairs() {
        List<Pair> known = pairs;
        if (known == null) {
            known = offers.open();
            pairs = known;
        }
        return known;
    }

    public String same(String id) {
        offers.same(Ids.of(id));
        PageNotice.afterRedirect("They are one now, with the register’s number.");
        return AGAIN;
    }

    public String another(String id) {
        offers.another(Ids.of(id));
        PageNotice.afterRedirect("Both stay as they are, and the register’s is on the list.");
        return AGAIN;
    }
}
