package org.attune.tests.consent;

import static org.attune.tests.consent.Asked.aged;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.http.Authority;
import org.junit.jupiter.api.Test;

/** Work that was closed before the end of work was noted: the upgrade ends it as closing it would have done. */
@AttuneTest
class ClosedBeforeTest {

    private static final Path UPGRADE =
            Path.of("../../kernel/app/src/main/resources/db/kernel/V42__work_that_ended_before_it_was_noted.sql");

    private final Attune attune;
    private final Authority luton;

    ClosedBeforeTest(Attune attune) {
        this.attune = attune;
        luton = attune.at("luton");
    }

    @Test
    void whatWasClosedBeforeIsInTheTrayNoLongerAndItsConsentHasEnded() throws IOException {
        Asked closed = worked();
        Asked open = worked();
        // As it was before: nothing noted but that the case is closed.
        closed.given.change(
                "update attune.involvement set state = 'CLOSED', opened_on = current_date - 9, closed_on = current_date - 2"
                        + " where request_id = ?",
                closed.request);
        closed.given.change(
                "update attune.consent set given_at = now() - interval '9 days' where request_id = ?", closed.request);
        closed.given.change("update attune.request set work_ended_on = null where id = ?", closed.request);
        assertTrue(isInTray(closed));
        String upgrade = Files.readString(UPGRADE);
        attune.database().asOwner(sql -> sql.change(upgrade));
        assertAll(
                () -> assertFalse(isInTray(closed)),
                () -> assertEquals("EXPIRED", closed.state()),
                () -> assertEquals(
                        List.of("PURPOSE_FULFILLED"),
                        closed.given.texts("select end_reason from attune.consent where id = ?", closed.consent())),
                // What was done on the last day may still be written up.
                () -> assertEquals(
                        1,
                        closed.given.number(
                                "select count(*) from attune.consent c join attune.involvement i on i.request_id = c.request_id"
                                        + " where c.id = ? and i.closed_on < (c.ended_at at time zone 'Europe/London')::date",
                                closed.consent())),
                () -> assertTrue(isInTray(open)),
                () -> assertEquals("GIVEN", open.state()));
    }

    private Asked worked() {
        Asked asked = new Asked(attune, luton, aged(9));
        UUID parent = asked.parent("Alex Parent");
        asked.answer(parent, "PARENT", true);
        asked.give(parent, "PARENT");
        asked.given.involvement(asked.setting, asked.child, asked.request, "ep");
        return asked;
    }

    private boolean isInTray(Asked asked) {
        return luton.signedIn("principal")
                .open("/consent/tray.xhtml?setting=" + asked.family)
                .page()
                .select("table tbody th a")
                .eachAttr("href")
                .toString()
                .contains(asked.request.toString());
    }
}
