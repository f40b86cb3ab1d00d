package org.attune.tests.killed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.attune.testkit.Attune;
import org.attune.testkit.Await;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Reply;
import org.attune.tests.data.Given;
import org.attune.tests.data.Staff;
import org.attune.tests.diary.Offered;
import org.jspecify.annotations.Nullable;

/** Programs book places in a few sessions with few places, wait for them, and give back what they took. */
final class Places implements Work {

    private static final Duration SOON = Duration.ofSeconds(90);
    private static final String OURS =
            " b.session_id in (select s.id from attune.offered_session s where s.offer_id = ?) ";

    private final Given given;
    private final Offered offered;
    private final UUID setting;
    private final List<UUID> sessions;
    private final UUID offer;
    private final Map<UUID, String> ledger = new ConcurrentHashMap<>();
    private final Queue<Taking> kept = new ConcurrentLinkedQueue<>();
    private final AtomicInteger numbers = new AtomicInteger();
    private final AtomicInteger acknowledged = new AtomicInteger();

    Places(Attune attune, Authority authority) {
        given = new Given(attune, authority);
        offered = new Offered(authority.program(), given);
        setting = given.setting("Killed " + Given.word());
        given.senco(setting);
        sessions =
                offered.sessions(offered.input(new Staff(attune, authority).ep().id())
                        .put("slots", 2)
                        .put("capacity", 1)
                        .put("mostPerSetting", 500));
        offer = Purchases.uuid(given.texts("select offer_id from attune.offered_session where id = ?", sessions.get(0))
                .get(0));
    }

    /** Takes a place, or waits for one. */
    private final class Taking implements Task {

        private final UUID submission = UUID.randomUUID();
        private final UUID session = sessions.get(ThreadLocalRandom.current().nextInt(sessions.size()));
        private @Nullable UUID booking;

        @Override
        public boolean isAcknowledged() {
            Reply reply = offered.book(session, setting, "Person " + submission, true, submission);
            if (reply.status() != 201) {
                return false;
            }
            booking = Purchases.uuid(reply.json().path("id").asText());
            return true;
        }

        @Override
        public String toString() {
            return "booking " + submission;
        }
    }

    /** Gives back what was taken before. */
    private final class GivingBack implements Task {

        private final Taking taken;

        GivingBack(Taking taken) {
            this.taken = taken;
        }

        @Override
        public boolean isAcknowledged() {
            return offered.cancel(Objects.requireNonNull(taken.booking)).status() == 200;
        }

        @Override
        public String toString() {
            return "giving back of " + taken;
        }
    }

    /** Every third gives back what has stood longest, which has a place that somebody waits for. */
    @Override
    public Task next() {
        Taking oldest = numbers.incrementAndGet() % 3 == 0 ? kept.poll() : null;
        return oldest == null ? new Taking() : new GivingBack(oldest);
    }

    @Override
    public void acknowledged(Task task) {
        if (task instanceof Taking taking) {
            ledger.put(taking.submission, "kept, once");
            kept.add(taking);
        } else if (task instanceof GivingBack giving) {
            ledger.put(giving.taken.submission, "given back, once");
        }
        acknowledged.incrementAndGet();
    }

    @Override
    public int count() {
        return acknowledged.get();
    }

    @Override
    public List<String> differences() {
        Await.until(
                "every free place is given to whoever waits",
                SOON,
                () -> given.number(
                                "select count(*) from attune.offered_session where offer_id = ? and waiting > 0 and booked < capacity",
                                offer)
                        == 0);
        Map<UUID, String> inside = new TreeMap<>();
        given.rows(
                        "select b.submission_id, count(*) as times, min(case when b.state in ('BOOKED', 'WAITING') then 'kept'"
                                + " when b.state = 'CANCELLED' then 'given back' else b.state end) as what"
                                + " from attune.session_booking b where" + OURS + "group by b.submission_id",
                        offer)
                .forEach(row -> inside.put(
                        Purchases.uuid(row.get("submission_id")),
                        row.get("what") + ", " + (Purchases.number(row.get("times")) == 1 ? "once" : "twice")));
        List<String> found = new ArrayList<>(Differences.between("places", ledger, inside));
        found.addAll(places());
        found.addAll(movedUp());
        return found;
    }

    /** No place is given twice and none is lost: the counts are those of the bookings, and nobody waits beside a free place. */
    private List<String> places() {
        return given.texts(
                "select 'session ' || s.id || ' counts ' || s.booked || ' of ' || s.capacity || ' and ' || s.waiting || ', and has ' ||"
                        + " c.places || ' and ' || c.waits from attune.offered_session s, lateral (select"
                        + " count(*) filter (where b.state = 'BOOKED') as places, count(*) filter (where b.state = 'WAITING') as waits"
                        + " from attune.session_booking b where b.session_id = s.id) c"
                        + " where s.offer_id = ? and (s.booked <> c.places or s.waiting <> c.waits or c.places > s.capacity"
                        + " or c.waits > 0 and c.places < s.capacity)",
                offer);
    }

    /** Whoever was moved up was so once, is told once, and nobody who waits still had come before. */
    private List<String> movedUp() {
        List<String> found = new ArrayList<>(given.texts(
                "select 'booking ' || b.id || ' was moved up ' || m.times || ' times, told ' || m.told || ' times' from"
                        + " attune.session_booking b, lateral (select (select count(*) from attune.audit_entry e"
                        + " where e.tenant_id = b.tenant_id and e.subject = 'attune.session_booking' and e.subject_id = b.id"
                        + " and e.before ->> 'state' = 'WAITING' and e.after ->> 'state' = 'BOOKED') as times,"
                        + " (select count(*) from attune.notice n where n.tenant_id = b.tenant_id and n.kind = 'session.place'"
                        + " and n.once = 'session.place:' || b.id) as told) m"
                        + " where" + OURS + "and (m.times <> (b.promoted_at is not null)::int or m.told <> m.times)",
                offer));
        found.addAll(given.texts(
                "select 'booking ' || b.id || ' waits, and one that came later was moved up' from attune.session_booking b where"
                        + OURS + "and b.state = 'WAITING' and exists (select from attune.session_booking l"
                        + " where l.session_id = b.session_id and l.number > b.number and l.promoted_at is not null)",
                offer));
        if (given.number(
                        "select count(*) from attune.session_booking b where" + OURS + "and b.promoted_at is not null",
                        offer)
                == 0) {
            found.add("nobody was ever moved up, so nothing was tried");
        }
        return found;
    }
}
