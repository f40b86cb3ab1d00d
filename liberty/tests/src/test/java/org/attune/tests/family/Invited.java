package org.attune.tests.family;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.Given;

/**
 * Somebody who was sent a link, and what they do with it in a browser without scripts.
 *
 * @param token what stands in the link
 * @param mobile empty where none is known
 * @param born the child's date of birth
 */
record Invited(
        Authority authority,
        Given given,
        UUID invitation,
        UUID contact,
        String token,
        String email,
        String mobile,
        LocalDate born) {

    static final String CODE = "314159";
    static final String CODE_PAGE = "/consent/code.xhtml";

    String start() {
        return "/consent/start.xhtml?t=" + token;
    }

    /** Opens the link. */
    Reply look(Visitor visitor) {
        return visitor.open(start());
    }

    /** Opens the link and asks for a code, which the test then knows. */
    Reply askForCode(Visitor visitor) {
        Reply asked = visitor.send(start(), visitor.form(look(visitor), "start").press("Send me a code"));
        setCode();
        return asked;
    }

    /** Puts a known code in the place of the one that was sent: only its hash is kept. */
    void setCode() {
        given.change(
                "update attune.consent_invitation set code_hash = ? where id = ? and code_hash is not null",
                Family.sha256(invitation + ":" + CODE),
                invitation);
    }

    /** Types a code, and the date of birth where that is asked. */
    Reply type(Visitor visitor, Reply codePage, String code) {
        Form form = visitor.form(codePage, "code").fill("Code", code);
        if (mobile.isEmpty()) {
            form.fill(born);
        }
        return visitor.send(CODE_PAGE, form.press("Continue"));
    }

    /** Link, code, and past them: the first question, or what was answered before. */
    Reply enter(Visitor visitor) {
        return type(visitor, askForCode(visitor), CODE);
    }

    /** A new browser that is past the code. */
    Visitor inside() {
        Visitor visitor = authority.visitor();
        Reply reply = enter(visitor);
        if (reply.text().contains("Enter your code")) {
            throw new AssertionError("Not past the code: " + reply.page().text());
        }
        return visitor;
    }

    /** Answers one question. */
    Reply choose(Visitor visitor, int number, String answer) {
        String address = "/consent/questions.xhtml?q=" + number;
        return visitor.send(
                address,
                visitor.form(visitor.open(address), "question").choose(answer).press("Continue"));
    }

    /** Answers every question and signs: the page with the answers to check. */
    Reply answer(Visitor visitor, List<String> answers) {
        for (int i = 0; i < answers.size(); i++) {
            choose(visitor, i + 1, answers.get(i));
        }
        return sign(visitor, "Alex Family");
    }

    Reply sign(Visitor visitor, String name) {
        String address = "/consent/name.xhtml";
        return visitor.send(
                address,
                visitor.form(visitor.open(address), "signature")
                        .fill("What is your name?", name)
                        .press("Continue"));
    }

    /** Sends what is on the page with the answers to check. */
    Reply send(Visitor visitor, Reply check) {
        return visitor.send("/consent/check.xhtml", visitor.form(check, "check").press("Send my answers"));
    }

    /** From the link to the last page. */
    Reply answerAll(List<String> answers) {
        Visitor visitor = inside();
        return send(visitor, answer(visitor, answers));
    }

    /** One column of the link's row. */
    String column(String name) {
        return given.texts("select " + name + "::text from attune.consent_invitation where id = ?", invitation)
                .get(0);
    }

    /** How often the audit says this of the link. */
    long audited(String kind) {
        return given.number(
                "select count(*) from attune.audit_entry where subject_id = ? and kind = ?", invitation, kind);
    }
}
