package org.attune.kernel.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.attune.api.notice.Delivery;
import org.attune.api.notice.Fact;
import org.attune.api.notice.Notice;
import org.attune.api.notice.NoticeKind;
import org.attune.api.notice.Recipient;
import org.attune.api.security.Role;
import org.attune.api.wording.TextTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeTypesTest {

    @Test
    void noFactTakesAText() {
        List<Class<?>> taken = Arrays.stream(Fact.class.getPermittedSubclasses())
                .flatMap(fact -> Stream.of(fact.getRecordComponents()))
                .<Class<?>>map(RecordComponent::getType)
                .toList();
        assertFalse(taken.isEmpty());
        assertFalse(taken.contains(String.class), taken::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "requests/view.xhtml",
                "https://elsewhere.example/",
                "//elsewhere.example/",
                "/\\elsewhere.example"
            })
    void aNoticeLeadsToAPageOfOurs(String path) {
        assertThrows(IllegalArgumentException.class, () -> new Notice("test.kind", "once", path, Map.of()));
    }

    @Test
    void aKindSaysWhatChangedAndWhatToDo() {
        TextTemplate mail = TextTemplate.email("test.mail", "Mail", "Never", "Subject", "Body");
        assertThrows(IllegalArgumentException.class, () -> new NoticeKind(mail, Delivery.HERE));
        assertEquals(
                "test.kind",
                new NoticeKind(NoticeKind.text("test.kind", "Title", "Never", "What", "Do"), Delivery.HERE).key());
    }

    @Test
    void notEverySettingIsToldAtOnce() {
        assertThrows(IllegalArgumentException.class, () -> new Recipient.Holders(Role.SETTING_USER));
    }

    @Test
    void theDaysEmailIsNotSentAtNight() {
        assertFalse(DigestJob.isDay(LocalTime.of(6, 59), 7, 19));
        assertTrue(DigestJob.isDay(LocalTime.of(7, 0), 7, 19));
        assertTrue(DigestJob.isDay(LocalTime.of(18, 59), 7, 19));
        assertFalse(DigestJob.isDay(LocalTime.of(19, 0), 7, 19));
    }
}
