package org.attune.api.diary;

import java.util.List;
import org.pf4j.ExtensionPoint;

/** Extension point: declares the kinds of appointment of a feature or plugin. */
public interface AppointmentKinds extends ExtensionPoint {

    /** @return the kinds; the same ones each time for an authority */
    List<AppointmentKind> kinds();
}
