package org.attune.tests.killed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.ActivityForms;
import org.attune.tests.data.Given;

/** Practitioners record work, which is charged to the account of the same setting. */
final class Charges implements Work {

    private final Authority authority;
    private final Given given;
    private final UUID setting;
    private final UUID involvement;
    private final Map<UUID, String> ledger = new ConcurrentHashMap<>();
    private final ThreadLocal<Session> practitioner;

    Charges(Authority authority, Given given, UUID setting) {
        this.authority = authority;
        this.given = given;
        this.setting = setting;
        this.involvement = given.involvement(setting, Given.word(), "ep");
        this.practitioner = ThreadLocal.withInitial(() -> new Session(() -> this.authority.signedIn("ep")));
    }

    private final class Observation implements Task {

        private final UUID submission = UUID.randomUUID();

        @Override
        public boolean isAcknowledged() {
            return practitioner.get().does(this::isRecorded);
        }

        private boolean isRecorded(Visitor visitor) {
            ActivityForms forms = new ActivityForms(visitor, involvement);
            Form form = forms.observation().set("activity:submission", submission.toString());
            Reply reply = forms.send(form);
            return reply.isRedirect() && reply.target().contains("involvement.xhtml");
        }

        @Override
        public String toString() {
            return "activity " + submission;
        }
    }

    @Override
    public Task next() {
        return new Observation();
    }

    @Override
    public void acknowledged(Task task) {
        ledger.put(((Observation) task).submission, "recorded once, charged once");
    }

    @Override
    public int count() {
        return ledger.size();
    }

    @Override
    public List<String> differences() {
        Map<UUID, String> kept = new HashMap<>();
        given.rows(
                        "select a.submission_id, count(distinct a.id) as recorded, count(t.id) as charged from attune.activity a"
                                + " left join attune.ledger_transaction t on t.tenant_id = a.tenant_id and t.activity_id = a.id"
                                + " where a.involvement_id = ? group by a.submission_id",
                        involvement)
                .forEach(row -> kept.put(
                        Purchases.uuid(row.get("submission_id")),
                        "recorded " + times(row.get("recorded")) + ", charged " + times(row.get("charged"))));
        List<String> found = new ArrayList<>(Differences.between("work", ledger, kept));
        found.addAll(oddCharges());
        return found;
    }

    /** All work was alike, so every charge is. */
    private List<String> oddCharges() {
        List<String> minutes = given.texts(
                "select distinct e.used from attune.ledger_entry e"
                        + " join attune.ledger_account a on a.tenant_id = e.tenant_id and a.id = e.account_id"
                        + " where a.setting_id = ? and e.kind = 'CHARGED'",
                setting);
        return minutes.size() == 1 ? List.of() : List.of("equal work is charged with " + minutes);
    }

    private static String times(@org.jspecify.annotations.Nullable Object count) {
        return Purchases.number(count) == 1 ? "once" : count + " times";
    }
}
