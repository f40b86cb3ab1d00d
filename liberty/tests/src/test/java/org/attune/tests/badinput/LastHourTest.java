package org.attune.tests.badinput;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.attune.tests.data.TimeAccounts;
import org.junit.jupiter.api.Test;

/** Two people record an hour's work in the same moment, and the setting has one hour left. */
@AttuneTest
class LastHourTest {

    private static final int HOUR = 60;

    private final Authority luton;
    private final Given given;

    LastHourTest(Attune attune) {
        luton = attune.at("luton");
        given = new Given(attune, luton);
    }

    @Test
    void oneGetsItAndTheOtherIsToldThatNothingIsLeft() {
        UUID setting = given.setting("Last hour " + Given.word());
        TimeAccounts accounts = new TimeAccounts(given);
        UUID account = accounts.open(setting);
        accounts.credit(account, HOUR);
        Visitor one = luton.signedIn("ep");
        Visitor two = luton.signedIn("ep");
        UUID first = given.involvement(setting, Given.word(), "ep");
        UUID second = given.involvement(setting, Given.word(), "ep");
        ActivityForms here = new ActivityForms(one, first);
        ActivityForms there = new ActivityForms(two, second);
        Form hour = here.today("Observation", 1, 0);
        Form sameHour = there.today("Observation", 1, 0);
        CompletableFuture<Reply> mine = CompletableFuture.supplyAsync(() -> here.send(hour));
        CompletableFuture<Reply> theirs = CompletableFuture.supplyAsync(() -> there.send(sameHour));
        List<Reply> replies = List.of(mine.join(), theirs.join());
        List<Reply> refused =
                replies.stream().filter(reply -> !reply.isRedirect()).toList();
        assertEquals(1, refused.size(), replies::toString);
        assertAll(
                () -> assertTrue(refused.get(0).status() < 500, refused::toString),
                () -> assertTrue(
                        refused.get(0).page().text().contains("hours"),
                        () -> refused.get(0).page().text()),
                () -> assertEquals(
                        1,
                        given.number(
                                "select count(*) from attune.activity where involvement_id in (?, ?)", first, second),
                        "work that was refused is not recorded either"),
                () -> assertEquals(0, accounts.available(account)));
    }
}
