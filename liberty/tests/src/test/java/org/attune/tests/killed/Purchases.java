package org.attune.tests.killed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.Given;
import org.jspecify.annotations.Nullable;

/** The office adds hours that a setting has bought, by the form. */
final class Purchases implements Work {

    private static final String ADDRESS = "/plugins/traded-hours/purchase.xhtml";
    private static final int HOUR = 60;

    private final Authority authority;
    private final Given given;
    private final UUID setting;
    private final Map<UUID, Integer> ledger = new ConcurrentHashMap<>();
    private final ThreadLocal<Session> office;

    Purchases(Authority authority, Given given, UUID setting) {
        this.authority = authority;
        this.given = given;
        this.setting = setting;
        this.office = ThreadLocal.withInitial(() -> new Session(() -> this.authority.signedIn("principal")));
    }

    private final class Purchase implements Task {

        private final UUID submission = UUID.randomUUID();
        private final int hours;

        Purchase(int hours) {
            this.hours = hours;
        }

        @Override
        public boolean isAcknowledged() {
            return office.get().does(this::isBought);
        }

        private boolean isBought(Visitor visitor) {
            Form form = visitor.form(visitor.open(ADDRESS), "purchase")
                    .set("purchase:setting", setting.toString())
                    .set("purchase:submission", submission.toString())
                    .fill("Hours", Integer.toString(hours))
                    .press("Add the hours");
            Reply reply = visitor.sendOnce(ADDRESS, form);
            return reply.isRedirect() && reply.target().contains("agreements.xhtml");
        }

        @Override
        public String toString() {
            return "purchase " + submission + " of " + hours + " hours";
        }
    }

    @Override
    public Task next() {
        return of(ThreadLocalRandom.current().nextInt(1, 10));
    }

    Task of(int hours) {
        return new Purchase(hours);
    }

    @Override
    public void acknowledged(Task task) {
        Purchase purchase = (Purchase) task;
        ledger.put(purchase.submission, purchase.hours * HOUR);
    }

    @Override
    public int count() {
        return ledger.size();
    }

    int minutes() {
        return ledger.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Override
    public List<String> differences() {
        Map<UUID, Integer> booked = new HashMap<>();
        given.rows(
                        "select t.submission_id, -sum(e.supplied)::int as minutes from attune.ledger_entry e"
                                + " join attune.ledger_transaction t on t.tenant_id = e.tenant_id and t.id = e.transaction_id"
                                + " join attune.ledger_account a on a.tenant_id = e.tenant_id and a.id = e.account_id"
                                + " where a.setting_id = ? and t.kind = 'CREDITED' group by t.submission_id",
                        setting)
                .forEach(row -> booked.put(uuid(row.get("submission_id")), number(row.get("minutes"))));
        return Differences.between("purchases", ledger, booked);
    }

    static UUID uuid(@Nullable Object value) {
        return UUID.fromString(String.valueOf(value));
    }

    static int number(@Nullable Object value) {
        return Integer.parseInt(String.valueOf(value));
    }
}
