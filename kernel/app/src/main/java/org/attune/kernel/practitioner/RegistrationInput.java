package org.attune.kernel.practitioner;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.attune.api.practitioner.HcpcStatus;
import org.attune.api.practitioner.Registration;
import org.jspecify.annotations.Nullable;

/** The fields of what the register says, filled with what it said before. */
public class RegistrationInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String hcpcNumber;
    private @Nullable String modality = Registration.EDUCATIONAL_PSYCHOLOGIST;
    private HcpcStatus status = HcpcStatus.REGISTERED;
    private @Nullable LocalDate hcpcExpiresOn;
    private String note = "";

    void fill(Registration known, LocalDate today) {
        hcpcNumber = known.number();
        hcpcExpiresOn = known.expiresOn();
        if (known.number() != null) {
            modality = known.modality();
            status = known.statusOn(today);
        }
        if (hcpcExpiresOn == null) {
            hcpcExpiresOn = RenewalCycle.endOf(today);
        }
    }

    Registration said() {
        return new Registration(hcpcNumber, modality, status, hcpcExpiresOn);
    }

    public HcpcStatus[] getStatuses() {
        return HcpcStatus.values();
    }

    public List<String> getModalities() {
        return Modality.titles();
    }

    public @Nullable String getHcpcNumber() {
        return hcpcNumber;
    }

    public void setHcpcNumber(@Nullable String hcpcNumber) {
        this.hcpcNumber = hcpcNumber;
    }

    public @Nullable String getModality() {
        return modality;
    }

    public void setModality(@Nullable String modality) {
        this.modality = modality;
    }

    public HcpcStatus getStatus() {
        return status;
    }

    public void setStatus(HcpcStatus status) {
        this.status = status;
    }

    public @Nullable LocalDate getHcpcExpiresOn() {
        return hcpcExpiresOn;
    }

    public void setHcpcExpiresOn(@Nullable LocalDate hcpcExpiresOn) {
        this.hcpcExpiresOn = hcpcExpiresOn;
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note == null ? "" : note;
    }
}
