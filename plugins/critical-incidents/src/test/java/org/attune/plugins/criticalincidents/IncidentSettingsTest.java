package org.attune.plugins.criticalincidents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import org.attune.api.plugin.Label;
import org.junit.jupiter.api.Test;

class IncidentSettingsTest {

    @Test
    void everySettingHasALabel() {
        for (RecordComponent component : IncidentSettings.class.getRecordComponents()) {
            assertTrue(component.isAnnotationPresent(Label.class), component.getName());
        }
    }

    @Test
    void theFurtherItReachesTheSoonerIsRungBack() {
        assertEquals(Duration.ofMinutes(30), IncidentSettings.DEFAULTS.answerWithin(Severity.MAJOR));
        assertEquals(Duration.ofHours(4), IncidentSettings.DEFAULTS.answerWithin(Severity.CONTAINED));
    }

    @Test
    void everyThemeHasAPlanForEachPhase() {
        for (Theme theme : Theme.values()) {
            StandardPlan plan = StandardPlan.of(theme);
            assertFalse(
                    plan.firstDay().isBlank()
                            || plan.firstWeek().isBlank()
                            || plan.later().isBlank(),
                    theme::name);
        }
    }
}
