package org.attune.plugins.districtdays;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.attune.api.diary.AppointmentKind;
import org.attune.api.diary.AppointmentKinds;
import org.attune.api.diary.Use;
import org.pf4j.Extension;

/** What the diary calls a session of a Community of Practice. */
@Extension
@ApplicationScoped
public class CommunityKinds implements AppointmentKinds {

    static final String COMMUNITY = "district-days.community";

    /** People make them on the plugin’s own form, which counts their days. */
    @Override
    public List<AppointmentKind> kinds() {
        return List.of(new AppointmentKind(COMMUNITY, "Community of Practice", Use.DIRECT, false, false));
    }
}
