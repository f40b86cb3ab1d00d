package org.attune.kernel.practitioner;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.attune.api.practitioner.Registration;

/** The modalities of practitioner psychologists on the HCPC register: each is a protected title. */
public enum Modality {
    EDUCATIONAL(Registration.EDUCATIONAL_PSYCHOLOGIST),
    CLINICAL("Clinical psychologist"),
    COUNSELLING("Counselling psychologist"),
    FORENSIC("Forensic psychologist"),
    HEALTH("Health psychologist"),
    OCCUPATIONAL("Occupational psychologist"),
    SPORT_AND_EXERCISE("Sport and exercise psychologist");

    private final String title;

    Modality(String title) {
        this.title = title;
    }

    public String getTitle() {
        return title;
    }

    public static List<String> titles() {
        return Arrays.stream(values()).map(Modality::getTitle).toList();
    }

    /** By its title, whatever the case of the letters. */
    public static Optional<Modality> of(String title) {
        return Arrays.stream(values())
                .filter(one -> one.title.equalsIgnoreCase(title.strip()))
                .findFirst();
    }
}
