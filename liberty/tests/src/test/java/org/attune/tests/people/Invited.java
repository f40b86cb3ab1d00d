package org.attune.tests.people;

import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attune.testkit.Attune;
import org.attune.testkit.Await;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.Given;

/** An administrator who invites people, and the mail that they get. */
final class Invited {

    static final String PASSWORD = "kettle orbit mango lantern";

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Pattern LINK = Pattern.compile("/join\\.xhtml\\?t=[A-Za-z0-9_-]{43}");

    private final Authority authority;
    private final Given given;

    Invited(Attune attune, Authority authority) {
        this.authority = authority;
        given = new Given(attune, authority);
    }

    /** Invites somebody to be of business support. */
    Reply send(Visitor admin, String name, String email) {
        String address = "/admin/account.xhtml";
        return admin.send(address, form(admin, name, email).press("Send the invitation"));
    }

    Form form(Visitor admin, String name, String email) {
        return admin.form(admin.open("/admin/account.xhtml"), "person")
                .fill("Name", name)
                .fill("Email address", email)
                .choose("Business support");
    }

    /** The page of somebody who has an account. */
    String page(String email) {
        return "/admin/account.xhtml?id="
                + given.texts("select id from attune.account where email = ?", email)
                        .get(0);
    }

    /** The newest link that was sent to this address; waits until there are so many. */
    String link(String email, int messages) {
        Await.until("a link for " + email, SOON, () -> links(email).size() >= messages);
        return links(email).get(0);
    }

    List<String> links(String email) {
        return given
                .texts("select body from attune.outbox_message where recipient = ? order by id desc", email)
                .stream()
                .map(LINK::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .toList();
    }

    /** Chooses a password by a link. */
    Reply choose(String link, String password, String again) {
        Visitor visitor = authority.visitor();
        return visitor.send(
                "/join.xhtml",
                visitor.form(visitor.open(link).expect(200), "join")
                        .fill("Password", password)
                        .fill("The same password again", again)
                        .press("Set the password"));
    }

    long sessions(String email) {
        return given.number(
                "select count(*) from attune.account_session s join attune.account a on a.id = s.account_id where a.email = ?",
                email);
    }
}
