package org.attune.tests.killed;

import com.icegreen.greenmail.util.GreenMail;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.attune.testkit.Attune;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Program;
import org.attune.testkit.http.Reply;
import org.attune.tests.data.Given;
import org.attune.tests.data.Staff;
import org.jspecify.annotations.Nullable;

/** Programs name link EPs, each for a setting of their own: every other one wants an email at once, the rest one a day. */
final class Notices implements Work {

    private final Authority authority;
    private final Given given;
    private final Staff staff;
    private final GreenMail mail;
    private final Program program;
    private final AtomicInteger numbers = new AtomicInteger();

    /** How many notices and messages each is to have, by address. */
    private final Map<String, String> ledger = new ConcurrentHashMap<>();

    Notices(Attune attune, Authority authority, GreenMail mail) {
        this.authority = authority;
        this.given = new Given(attune, authority);
        this.staff = new Staff(attune, authority);
        this.mail = mail;
        this.program = authority.program();
    }

    private final class LinkEp implements Task {

        private final boolean atOnce = numbers.incrementAndGet() % 2 == 0;
        private Staff.@Nullable Member member;
        private @Nullable String links;

        /** The answer to an earlier try may have been lost: what is kept is asked for before it is said again. */
        @Override
        public boolean isAcknowledged() {
            Staff.Member ep = prepared();
            Reply kept = program.get(String.valueOf(links));
            if (kept.status() == 200 && kept.text().contains(ep.id().toString())) {
                return true;
            }
            return kept.status() == 200
                    && program.post(
                                            String.valueOf(links),
                                            "{\"practitionerId\": \"" + ep.id() + "\", \"firstDay\": \"" + Staff.today()
                                                    + "\"}")
                                    .status()
                            == 204;
        }

        private Staff.Member prepared() {
            Staff.Member known = member;
            if (known == null) {
                known = staff.ep();
                if (atOnce) {
                    given.change(
                            "insert into attune.notice_preference (tenant_id, id, account_id, kind, delivery)"
                                    + " values (?, uuidv7(), ?, 'link-ep.given', 'AT_ONCE')",
                            authority.id(),
                            known.account());
                }
                links = "settings/" + given.setting("Killed " + Given.word()) + "/link-eps";
                member = known;
            }
            return known;
        }

        @Override
        public String toString() {
            return "link EP " + member;
        }
    }

    @Override
    public Task next() {
        return new LinkEp();
    }

    @Override
    public void acknowledged(Task task) {
        ledger.put(((LinkEp) task).prepared().email(), "1 notice, 1 message, known by 1 id");
    }

    @Override
    public int count() {
        return ledger.size();
    }

    @Override
    public List<String> differences() {
        Map<String, List<String>> arrived = Arrived.all(mail);
        Map<String, String> kept = new TreeMap<>();
        given.rows(
                        "select a.email, (select count(*) from attune.notice n where n.tenant_id = a.tenant_id and n.account_id = a.id) as notices,"
                                + " (select count(*) from attune.outbox_message m where m.tenant_id = a.tenant_id and m.recipient = a.email"
                                + " and m.state = 'SENT') as messages from attune.account a where a.email = any (?)",
                        (Object) ledger.keySet().toArray(String[]::new))
                .forEach(row -> {
                    String to = String.valueOf(row.get("email"));
                    kept.put(
                            to,
                            row.get("notices") + " notice, " + row.get("messages") + " message, known by "
                                    + Set.copyOf(arrived.getOrDefault(to, List.of()))
                                            .size() + " id");
                });
        List<String> found = new ArrayList<>(Differences.between("notices", ledger, kept));
        found.addAll(strangers(arrived));
        return found;
    }

    /** Ids at the mail server that no message bears. */
    private List<String> strangers(Map<String, List<String>> arrived) {
        List<String> ours = given.texts(
                "select '<' || coalesce(reference, id::text) || '@' || tenant_id || '.attune>' from attune.outbox_message where state = 'SENT'");
        return ledger.keySet().stream()
                .flatMap(to -> arrived.getOrDefault(to, List.of()).stream())
                .filter(id -> !ours.contains(id))
                .map(id -> "the mail server has " + id + ", which nobody wrote")
                .toList();
    }
}
