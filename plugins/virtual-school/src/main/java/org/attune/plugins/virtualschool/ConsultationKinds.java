package org.attune.plugins.virtualschool;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.attune.api.diary.AppointmentKind;
import org.attune.api.diary.AppointmentKinds;
import org.attune.api.diary.Use;
import org.pf4j.Extension;

/** What the diary calls a consultation and a training of the Virtual School. */
@Extension
@ApplicationScoped
public class ConsultationKinds implements AppointmentKinds {

    static final String CONSULTATION = "virtual-school.consultation";
    static final String TRAINING = "virtual-school.training";

    /** People make them on the plugin’s own forms. */
    @Override
    public List<AppointmentKind> kinds() {
        return List.of(
                new AppointmentKind(CONSULTATION, "Consultation, Virtual School", Use.DIRECT, false, false),
                new AppointmentKind(TRAINING, "Training, Virtual School", Use.DIRECT, false, false));
    }
}
