package org.attune.tests.consent;

import static org.attune.tests.consent.Asked.aged;

import java.util.UUID;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.browser.Person;
import org.attune.testkit.http.Authority;
import org.junit.jupiter.api.Test;

/** Every page of staff about consent in a browser: axe, nothing to scroll sideways at 320 px, no complaint of any policy. */
@AttuneTest
class ConsentPagesTest {

    private final Attune attune;
    private final Authority luton;

    ConsentPagesTest(Attune attune) {
        this.attune = attune;
        luton = attune.at("luton");
    }

    @Test
    void thePagesAboutAChild() {
        Asked asked = new Asked(attune, luton, aged(14));
        asked.ask("contact-details", false, true);
        UUID carer = asked.person("Kim Carer", false, false);
        asked.standing(carer, "DELEGATION", java.time.LocalDate.now(), null);
        asked.gillick(false, java.time.LocalDate.now());
        asked.answer(asked.parent("Mother Parent"), "PARENT", true);
        asked.answer(asked.parent("Father Parent"), "PARENT", false);
        asked.asApp("update attune.consent set state = 'CONTESTED' where id = ?", asked.consent());
        try (Person principal = attune.browsers().person(luton).signIn("principal")) {
            principal
                    .open("/requests/view.xhtml?id=" + asked.request)
                    .sees("Record how the difference was resolved")
                    .check("consent-panel-contested");
            for (String page :
                    new String[] {"who", "gillick", "standing", "themselves", "resolve", "verbal", "upload"}) {
                principal
                        .open("/consent/" + page + ".xhtml?request=" + asked.request)
                        .check("consent-staff-" + page);
            }
            principal
                    .open("/consent/gillick.xhtml?request=" + asked.request)
                    .press("Save the assessment")
                    .sees("There is a problem")
                    .check("consent-staff-gillick-empty");
            principal
                    .open("/consent/who.xhtml?request=" + asked.request)
                    .follow("End it")
                    .sees("They cannot answer any more")
                    .check("consent-staff-standing-end")
                    .press("End it")
                    .sees("It has ended");
        }
    }

    @Test
    void thePagesAboutAYoungPersonAndTheTray() {
        Asked asked = new Asked(attune, luton, aged(17));
        asked.capacity(true, java.time.LocalDate.now());
        asked.give(asked.parent("Alex Parent"), "PARENT");
        try (Person principal = attune.browsers().person(luton).signIn("principal")) {
            for (String page : new String[] {"who", "capacity", "withdraw"}) {
                principal
                        .open("/consent/" + page + ".xhtml?request=" + asked.request)
                        .check("consent-staff-young-" + page);
            }
            principal
                    .open("/consent/tray.xhtml")
                    .sees("Consent for open requests")
                    .check("consent-tray");
            principal
                    .open("/consent/tray.xhtml?state=EXPIRED&setting=nowhere")
                    .sees("No open request is like that")
                    .check("consent-tray-empty");
        }
    }
}
