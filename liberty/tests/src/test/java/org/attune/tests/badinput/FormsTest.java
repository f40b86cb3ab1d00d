package org.attune.tests.badinput;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.ActivityForms;
import org.attune.tests.data.Given;
import org.attune.tests.data.RequestForms;
import org.junit.jupiter.api.Test;

/** A form that is sent twice, one that somebody else saved first, and a session that is lost in the middle. */
@AttuneTest
class FormsTest {

    private final Authority luton;
    private final Authority harbour;
    private final Given given;
    private final Given inHarbour;

    FormsTest(Attune attune) {
        luton = attune.at("luton");
        harbour = attune.at("harbour");
        given = new Given(attune, luton);
        inHarbour = new Given(attune, harbour);
    }

    @Test
    void aRequestThatIsSentTwiceIsOneRequest() {
        String family = Given.word();
        Visitor senco = given.senco(given.setting("Twice " + family));
        String check = new RequestForms(senco).fillIn(family);
        Form form = senco.form(senco.open(check), "request").press("Send the request");
        Visitor impatient = senco.copy();
        CompletableFuture<Reply> first = CompletableFuture.supplyAsync(() -> senco.sendOnce(check, form));
        CompletableFuture<Reply> second = CompletableFuture.supplyAsync(() -> impatient.sendOnce(check, form));
        List<Reply> replies = List.of(first.join(), second.join(), senco.sendOnce(check, form));
        assertAll(
                () -> assertTrue(replies.stream().anyMatch(Reply::isRedirect), replies::toString),
                () -> assertTrue(replies.stream().allMatch(reply -> reply.status() < 500), replies::toString),
                () -> assertEquals(
                        1,
                        given.number(
                                "select count(*) from attune.request r join attune.child c on c.id = r.child_id where c.family_name = ?",
                                family)),
                () -> assertEquals(1, given.number("select count(*) from attune.child where family_name = ?", family)));
    }

    @Test
    void anActivityThatIsSentTwiceIsOneActivity() {
        Visitor ep = harbour.signedIn("ep");
        UUID involvement = involvement("Twice");
        ActivityForms forms = new ActivityForms(ep, involvement);
        Form form = forms.observation();
        forms.send(form);
        Reply again = forms.send(form);
        assertTrue(again.status() < 500, again.toString());
        assertEquals(1, inHarbour.number("select count(*) from attune.activity where involvement_id = ?", involvement));
    }

    /** A draft that is saved in the background, or another window: whatever else comes between must not swallow it. */
    @Test
    void whatWentWellIsSaidOnThePageThatFollowsThoughAnotherRequestComesFirst() {
        Visitor ep = harbour.signedIn("ep");
        ActivityForms forms = new ActivityForms(ep, involvement("Between"));
        Form filled = forms.observation();
        Form empty = forms.empty();
        String next = forms.send(filled).target();
        Reply between = forms.send(empty);
        Reply after = ep.open(next);
        Reply reloaded = ep.open(next);
        assertAll(
                () -> assertTrue(between.page().text().contains("There is a problem"), between::toString),
                () -> assertTrue(after.page().text().contains("Activity recorded"), () -> after.page()
                        .text()),
                () -> assertFalse(reloaded.page().text().contains("Activity recorded"), "it is said once"));
    }

    @Test
    void aDraftThatWasSavedInAnotherWindowIsShownInBothVersionsAndNothingIsLost() {
        Visitor senco = given.senco(given.setting("Stale " + Given.word()));
        String child = new RequestForms(senco).begin();
        String why = child.replace("step=child", "step=why");
        Form here = senco.form(senco.open(why), "request").fill("Why are you asking now?", "Written here");
        Form there =
                senco.form(senco.open(why), "request").fill("Why are you asking now?", "Written in the other window");
        senco.send(why, there.press("Save and come back later"));
        Reply conflict = senco.send(why, here.press("Save and come back later"));
        String text = conflict.page().text();
        assertAll(
                () -> assertTrue(text.contains("saved in another window"), conflict.toString()),
                () -> assertTrue(conflict.text().contains("Written here"), conflict.toString()),
                () -> assertTrue(conflict.text().contains("Written in the other window"), conflict.toString()));
    }

    @Test
    void aDecisionThatSomebodyElseMadeFirstIsShownBesideOnesOwn() {
        String family = Given.word();
        UUID setting = given.setting("First " + family);
        UUID request = given.request(setting, given.child(setting, family), "GIVEN");
        Visitor principal = luton.signedIn("principal");
        String address = "/requests/view.xhtml?id=" + request;
        Form form = principal
                .form(principal.open(address), "decide")
                .fill("Who will do the work?", "Dr Samira Rahman")
                .press("Accept and assign");
        given.change(
                "update attune.request set state = 'DECLINED', decline_reason = 'Somebody was quicker', decided_at = now(),"
                        + " decided_by = raised_by, version = version + 1 where id = ?",
                request);
        Reply reply = principal.send(address, form);
        assertAll(
                () -> assertTrue(
                        reply.page().text().contains("Someone else decided first"),
                        reply.page().text()),
                () -> assertTrue(
                        reply.text().contains("Somebody was quicker"),
                        reply.page().text()),
                () -> assertEquals(
                        0, given.number("select count(*) from attune.involvement where request_id = ?", request)));
    }

    @Test
    void aSessionLostInMidFormLeadsToSigningInAndTheDraftIsThereAfterwards() {
        UUID setting = given.setting("Lost " + Given.word());
        Visitor senco = given.senco(setting);
        String child = new RequestForms(senco).begin();
        String family = Given.word();
        Form form = senco.form(senco.open(child), "request")
                .fill("Given name", "Robin")
                .fill("Family name", family);
        senco.send(child, form.press("Save and come back later"));
        Form next = senco.form(senco.open(child), "request")
                .fill("Given name", "Robyn")
                .press("Continue");
        senco.forgetCookies();
        Reply lost = senco.send(child, next);
        String email = given.texts(
                        "select a.email from attune.account a join attune.account_setting s on s.account_id = a.id where s.setting_id = ?",
                        setting)
                .get(0);
        senco.signIn(email, luton.password(luton.email("senco")));
        Reply reopened = senco.open(child);
        assertAll(
                () -> assertTrue(lost.page().selectFirst("form#sign-in") != null, lost.toString()),
                () -> assertTrue(lost.text().contains("draft"), lost.page().text()),
                () -> assertEquals(family, senco.form(reopened, "request").value("Family name")));
    }

    /** In Harbour, where no setting needs hours. */
    private UUID involvement(String name) {
        String family = Given.word();
        return inHarbour.involvement(inHarbour.setting(name + " " + family), family, "ep");
    }
}
