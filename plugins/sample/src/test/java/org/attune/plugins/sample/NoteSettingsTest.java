package org.attune.plugins.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import org.attune.api.plugin.Label;
import org.attune.api.security.Permission;
import org.junit.jupiter.api.Test;

class NoteSettingsTest {

    @Test
    void everySettingHasALabel() {
        for (RecordComponent component : NoteSettings.class.getRecordComponents()) {
            assertTrue(component.isAnnotationPresent(Label.class), component.getName());
        }
    }

    @Test
    void theMenuLinksToTheNotesForThoseWhoMaySeeSettings() {
        var item = new NoteNavigation().items().get(0);
        assertEquals("/plugins/sample/notes.xhtml", item.path());
        assertEquals(Permission.VIEW_SETTINGS, item.permission());
    }
}
