package org.attune.tests.place;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.UUID;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.Given;
import org.attune.tests.data.Staff;
import org.attune.tests.data.Staff.Member;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who sees the link EP: the setting's own people, and whoever decides on its requests, to whom they are suggested. */
@AttuneTest
class LinkEpSeenTest {

    private static final LocalDate TODAY = Staff.today();

    private final Authority kent;
    private final Places places;
    private final Visitor principal;
    private UUID setting;
    private Member ep;

    LinkEpSeenTest(Attune attune) {
        kent = attune.at("kent");
        places = new Places(attune, kent);
        principal = kent.signedIn("principal");
    }

    @BeforeEach
    void aSettingWithALinkEp() {
        setting = places.given.setting("Seen " + Given.word());
        ep = places.staff.ep();
        places.give(setting, ep.id(), TODAY.minusYears(1), null);
    }

    @Test
    void aSencoSeesTheirOwnAndNobodyElses() {
        Visitor senco = places.given.senco(setting);
        Visitor stranger = places.given.senco(places.given.setting("Other " + Given.word()));
        Reply requests = senco.open("/requests/mine.xhtml");
        Reply own = senco.open("/settings/view.xhtml?id=" + setting);
        assertAll(
                () -> assertTrue(
                        requests.page().select("#own-link-eps").text().contains(ep.name()), requests::toString),
                () -> assertTrue(own.page().select("#our-service").text().contains(ep.name()), own::toString),
                () -> assertTrue(senco.open("/index.xhtml").text().contains(ep.name())),
                () -> assertFalse(own.text().contains("District and link EP"), own::toString),
                () -> assertEquals(403, senco.open(Places.link(setting)).status()),
                () -> assertFalse(stranger.open("/requests/mine.xhtml").text().contains(ep.name())),
                () -> assertEquals(
                        404, stranger.open("/settings/view.xhtml?id=" + setting).status()));
    }

    @Test
    void aRequestComesInWithTheLinkEpSuggestedAndTheyAreGivenIt() {
        UUID request = places.given.request(setting, places.given.child(setting, Given.word()), "GIVEN");
        String address = "/requests/view.xhtml?id=" + request;
        Reply view = principal.open(address);
        Reply done = principal.send(address, principal.form(view, "decide").press("Accept and assign"));
        assertAll(
                () -> assertEquals(
                        ep.id().toString(),
                        view.page()
                                .select("[id='decide:practitioner'] option[selected]")
                                .attr("value"),
                        view::toString),
                () -> assertTrue(view.text().contains(ep.name() + " is link EP of"), view::toString),
                () -> assertTrue(done.text().contains(ep.name() + " does the work"), done::toString));
    }

    @Test
    void theInboxNamesTheLinkEpOfTheDay() {
        String family = Given.word();
        UUID bare = places.given.setting("Bare " + family);
        places.given.request(setting, places.given.child(setting, family), "GIVEN");
        places.given.request(bare, places.given.child(bare, family + "x"), "GIVEN");
        places.given.change(
                "update attune.request set sent_at = now() - interval '20 years' where setting_id in (?, ?)",
                setting,
                bare);
        Reply inbox = principal.open("/requests/inbox.xhtml");
        String linked = inbox.page()
                .select("tr:contains(" + family + "):not(:contains(" + family + "x))")
                .text();
        assertAll(
                () -> assertTrue(linked.contains(ep.name()), inbox::toString),
                () -> assertTrue(
                        inbox.page()
                                .select("tr:contains(" + family + "x)")
                                .text()
                                .contains("Nobody"),
                        inbox::toString));
    }

    @Test
    void whoHasLeftIsNotSuggested() {
        UUID request = places.given.request(setting, places.given.child(setting, Given.word()), "GIVEN");
        places.given.change("update attune.practitioner set ends_on = ? where id = ?", TODAY.minusDays(1), ep.id());
        Reply view = principal.open("/requests/view.xhtml?id=" + request);
        assertAll(
                () -> assertTrue(view.text().contains("has no link EP today"), view::toString),
                () -> assertFalse(
                        view.page()
                                        .select("[id='decide:practitioner'] option[selected]")
                                        .hasAttr("value")
                                && !view.page()
                                        .select("[id='decide:practitioner'] option[selected]")
                                        .attr("value")
                                        .isEmpty(),
                        view::toString),
                () -> assertFalse(places.given
                        .senco(setting)
                        .open("/requests/mine.xhtml")
                        .text()
                        .contains(ep.name())));
    }
}
