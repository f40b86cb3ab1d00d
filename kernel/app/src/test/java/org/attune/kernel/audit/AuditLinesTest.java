package org.attune.kernel.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.attune.api.time.London;
import org.junit.jupiter.api.Test;

/** What somebody did again and again is one line. */
class AuditLinesTest {

    private static final ZonedDateTime NOON = ZonedDateTime.of(2026, 11, 22, 12, 0, 0, 0, London.ZONE);

    private static AuditLine line(String who, String what, int minutesAgo, Change... changes) {
        return new AuditLine(
                UUID.randomUUID(),
                NOON.minusMinutes(minutesAgo),
                "user:" + who,
                who,
                "",
                what,
                "Looked at",
                "",
                null,
                null,
                "",
                "",
                List.of(changes),
                1);
    }

    @Test
    void readsByOnePersonWithinAnHourAreOneLine() {
        List<AuditLine> folded = AuditLines.folded(List.of(
                line("Dana", "read", 0),
                line("Amina", "read", 1),
                line("Dana", "read", 5),
                line("Dana", "other", 6),
                line("Dana", "read", 59)));
        assertEquals(3, folded.size());
        assertEquals(3, folded.get(0).times());
        assertEquals(NOON, folded.get(0).when());
    }

    @Test
    void laterReadsAndChangesStayApart() {
        Change change = new Change("Date of birth", "1 May 2016", "2 May 2016", true);
        assertEquals(
                4,
                AuditLines.folded(List.of(
                                line("Dana", "read", 0),
                                line("Dana", "changed", 2, change),
                                line("Dana", "changed", 3, change),
                                line("Dana", "read", 61)))
                        .size());
    }

    @Test
    void valuesAreWrittenAsPeopleWriteThem() {
        AuditWords words = new AuditWords(new java.util.Properties());
        List<Change> changes = Contents.changes(
                "{\"born\": \"2016-05-01\", \"state\": \"NOT_YET_SENT\", \"open\": false, \"setting_id\": \"x\"}",
                "{\"born\": \"2016-05-02\", \"state\": \"SENT\", \"open\": true, \"setting_id\": \"y\","
                        + " \"at\": \"2026-07-01T09:30:00+00:00\"}",
                words,
                true);
        assertEquals(
                List.of(
                        new Change("At", "", "1 July 2026, 10:30", true),
                        new Change("Born", "1 May 2016", "2 May 2016", true),
                        new Change("Open", "No", "Yes", true),
                        new Change("State", "Not yet sent", "Sent", true)),
                changes);
        assertEquals(
                List.of(new Change("Born", "", "", false)),
                Contents.changes("{\"born\": \"2016-05-01\"}", "{\"born\": \"2016-05-02\"}", words, false));
    }
}
