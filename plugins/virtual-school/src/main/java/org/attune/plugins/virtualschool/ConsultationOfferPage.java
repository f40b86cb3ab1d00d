package org.attune.plugins.virtualschool;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.attune.api.diary.SeriesFields;
import org.attune.api.page.Address;
import org.attune.api.page.Chosen;
import org.attune.api.page.FormPage;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** The form that offers times for consultations. */
@Named("virtualSchoolConsultationOffer")
@ViewScoped
public class ConsultationOfferPage extends FormPage {

    private static final long serialVersionUID = 1L;

    @Inject
    ConsultationTimes offers;

    @Inject
    Accounts accounts;

    @Inject
    CurrentUser user;

    private @Nullable String person = "";
    private @Nullable String how = "";
    private @Nullable String where;
    private @Nullable String slots = "1";

    private final SeriesFields times = new SeriesFields();

    public void load() {
        user.require(Permission.OFFER_SESSIONS);
        UUID me = user.practitionerId();
        person = me == null ? "" : me.toString();
        times.setMinutes(Integer.toString(accounts.rules().consultationMinutes()));
        offers.free();
    }

    public String save() {
        offers.offer(
                new ConsultationTimes.Typed(
                        Ids.orNull(person), Chosen.of(ConsultationTimes.How.class, how), where, times.typed(), slots),
                submission);
        return Address.to("consultations.xhtml", "Offered. The service books them for whoever asks.");
    }

    public List<ConsultationTimes.How> getHows() {
        return List.of(ConsultationTimes.How.values());
    }

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person;
    }

    public @Nullable String getHow() {
        return how;
    }

    public void setHow(@Nullable String how) {
        this.how = how;
    }

    public @Nullable String getWhere() {
        return where;
    }

    public void setWhere(@Nullable String where) {
        this.where = where;
    }

    public @Nullable String getSlots() {
        return slots;
    }

    public void setSlots(@Nullable String slots) {
        this.slots = slots;
    }

    public SeriesFields getTimes() {
        return times;
    }
}
