package org.attune.plugins.tradedhours;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.attune.api.page.Address;
import org.attune.api.page.FormPage;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.jspecify.annotations.Nullable;

/** All price lists, and the form that starts one. */
@Named("tradedHoursOffers")
@ViewScoped
public class OffersPage extends FormPage {

    private static final long serialVersionUID = 1L;

    @Inject
    OfferService offers;

    @Inject
    CurrentUser user;

    private int year = AcademicYear.current().start();
    private transient @Nullable List<Offer> list;

    /** Refused before anything is written. */
    public void load() {
        getList();
    }

    public List<Offer> getList() {
        List<Offer> known = list;
        if (known == null) {
            known = offers.list();
            list = known;
        }
        return known;
    }

    public String start() {
        UUID id = offers.start(new AcademicYear(year), submission);
        return Address.to(
                "offer-edit.xhtml?id=" + id, "Started. Nobody outside the office sees it until it is issued.");
    }

    public List<AcademicYear> getYears() {
        int now = AcademicYear.current().start();
        return List.of(new AcademicYear(now), new AcademicYear(now + 1));
    }

    public boolean isOffice() {
        return user.may(Permission.MANAGE_SERVICE);
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }
}
