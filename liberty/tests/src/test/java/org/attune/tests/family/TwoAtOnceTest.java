package org.attune.tests.family;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Answers that arrive in the same second: there is one order of events, and nothing is lost or kept twice. */
@AttuneTest
class TwoAtOnceTest {

    private static final String CHECK = "/consent/check.xhtml";

    private final Attune attune;
    private final Authority luton;

    TwoAtOnceTest(Attune attune) {
        this.attune = attune;
        luton = attune.at("luton");
    }

    @RepeatedTest(5)
    void twoParentsWhoAnswerAtOnceAreBothHeardInOneOrder() {
        Family family = Family.withChild(attune, luton);
        Invited one = family.parent();
        Invited other = family.parentWithoutMobile();
        Visitor first = one.inside();
        Visitor second = other.inside();
        Form yes = check(first, one.answer(first, List.of("Yes", "Yes")));
        Form no = check(second, other.answer(second, List.of("No", "Yes")));
        List<Reply> replies = together(() -> first.send(CHECK, yes), () -> second.send(CHECK, no));
        List<String> byTime = family.answers("involvement");
        List<String> byAudit = family.given()
                .texts(
                        "select split_part(after ->> 'name', ' ', 1) || case when (after ->> 'agreed')::boolean then ' yes' else ' no' end"
                                + " from attune.audit_entry where subject = 'attune.consent_answer' and child_id = ? and kind = 'insert'"
                                + " and (after ->> 'consent_id')::uuid = (select id from attune.consent where request_id = ? and purpose = 'involvement')"
                                + " order by at",
                        family.child,
                        family.request);
        assertAll(
                () -> assertTrue(
                        replies.stream().allMatch(reply -> reply.text().contains("We have your answers")),
                        () -> replies.stream()
                                .map(r -> r.status() + " " + r.page().text())
                                .toList()
                                .toString()),
                () -> assertEquals(
                        List.of("Alex yes", "Sam no"), byTime.stream().sorted().toList()),
                () -> assertEquals(byTime, byAudit, "the order in which they were kept is the order of their times"),
                () -> assertEquals("CONTESTED", family.state("involvement")),
                () -> assertEquals("GIVEN", family.state("sharing")),
                () -> assertEquals(
                        byTime.get(1).split(" ")[0],
                        family.given()
                                .texts(
                                        "select split_part(giver_name, ' ', 1) from attune.consent where request_id = ? and purpose = 'involvement'",
                                        family.request)
                                .get(0),
                        "the later answer is the one that made it so"));
    }

    /** Often, since what it once got wrong, asking the second press the questions again, took a very small gap. */
    @RepeatedTest(10)
    void anAnswerThatIsSentTwiceAtOnceIsOneAnswer() {
        Family family = Family.withChild(attune, luton);
        Invited parent = family.parent();
        Visitor visitor = parent.inside();
        Form form = check(visitor, parent.answer(visitor, List.of("Yes", "No")));
        Visitor impatient = visitor.copy();
        List<Reply> replies = together(() -> visitor.send(CHECK, form), () -> impatient.send(CHECK, form));
        Reply third = visitor.send(CHECK, form);
        assertAll(
                () -> assertTrue(
                        Stream.concat(replies.stream(), Stream.of(third))
                                .allMatch(reply -> reply.text().contains("We have your answers")),
                        () -> replies.stream()
                                .map(r -> r.status() + " " + r.page().text())
                                .toList()
                                .toString()),
                () -> assertEquals(List.of("Alex yes"), family.answers("involvement")),
                () -> assertEquals(List.of("Alex no"), family.answers("sharing")),
                () -> assertEquals(
                        1,
                        family.given()
                                .number(
                                        "select count(*) from attune.outbox_message where recipient = ? and subject like 'We have your answers%'",
                                        parent.email())));
    }

    @Test
    void wrongCodesThatAreTypedAtOnceAllCount() {
        Invited parent = Family.withChild(attune, luton).parent();
        Visitor visitor = luton.visitor();
        Reply page = parent.askForCode(visitor);
        List<CompletableFuture<Reply>> tries = Stream.generate(visitor::copy)
                .limit(8)
                .map(thief -> CompletableFuture.supplyAsync(() -> parent.type(thief, page, "000000")))
                .toList();
        assertTrue(tries.stream().map(CompletableFuture::join).allMatch(reply -> reply.status() < 500));
        assertAll(
                () -> assertEquals("DEAD", parent.column("state")),
                () -> assertEquals(5, parent.audited("code-wrong"), "the others found it closed"));
    }

    private static Form check(Visitor visitor, Reply page) {
        return visitor.form(page, "check").press("Send my answers");
    }

    private static List<Reply> together(
            java.util.function.Supplier<Reply> one, java.util.function.Supplier<Reply> other) {
        CompletableFuture<Reply> first = CompletableFuture.supplyAsync(one);
        CompletableFuture<Reply> second = CompletableFuture.supplyAsync(other);
        return List.of(first.join(), second.join());
    }
}
