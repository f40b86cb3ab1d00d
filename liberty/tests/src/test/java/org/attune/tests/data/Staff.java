package org.attune.tests.data;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.attune.testkit.Attune;
import org.attune.testkit.database.TestDatabase;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Visitor;
import org.jspecify.annotations.Nullable;

/** Practitioners of one authority that belong to one test. */
public final class Staff {

    /** The last day of the register's cycle that we live in. */
    public static final LocalDate CYCLE_END = cycleEnd();

    private static final String MODALITY = "Educational psychologist";

    /** One after another: of numbers drawn by lot, two were the same once in some runs. */
    private static final AtomicInteger NUMBERS =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(100_000, 500_000));

    private final TestDatabase database;
    private final Authority authority;

    public Staff(Attune attune, Authority authority) {
        this.database = attune.database();
        this.authority = authority;
    }

    /** One practitioner, with an account and the password of the demo's people. */
    public record Member(UUID id, UUID account, String name, String email, String number) {}

    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }

    /** An educational psychologist, registered since a year ago until the end of the cycle. */
    public Member ep() {
        Member member = practitioner("EP", "PRACTITIONER", null);
        says(member, "REGISTERED", today().minusYears(1), CYCLE_END);
        return member;
    }

    /** A trainee under a supervisor. */
    public Member trainee(@Nullable Member supervisor) {
        return practitioner("TRAINEE", "TRAINEE", supervisor);
    }

    private Member practitioner(String kind, String role, @Nullable Member supervisor) {
        String word = Given.word();
        Member member = new Member(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Robin " + Character.toUpperCase(word.charAt(0)) + word.substring(1),
                word + "@" + authority.slug() + ".example",
                "PYL" + NUMBERS.getAndIncrement());
        inAuthority(sql -> {
            sql.change(
                    "insert into attune.account (tenant_id, id, email, display_name, password_hash, session_stamp)"
                            + " select tenant_id, ?, ?, ?, password_hash, ? from attune.account where email = ?",
                    member.account(),
                    member.email(),
                    member.name(),
                    UUID.randomUUID(),
                    authority.email("ep"));
            sql.change(
                    "insert into attune.account_role (tenant_id, id, account_id, role) values (?, ?, ?, ?)",
                    authority.id(),
                    UUID.randomUUID(),
                    member.account(),
                    role);
            return sql.change(
                    "insert into attune.practitioner (tenant_id, id, account_id, name, email, kind, supervisor_id)"
                            + " values (?, ?, ?, ?, ?, ?, ?)",
                    authority.id(),
                    member.id(),
                    member.account(),
                    member.name(),
                    member.email(),
                    kind,
                    supervisor == null ? null : supervisor.id());
        });
        return member;
    }

    /** The register says this of them, from a day on. */
    public void says(Member member, String status, LocalDate since, LocalDate expires) {
        says(member, status, MODALITY, since, expires);
    }

    /** The register says this of them, in a modality, from a day on. */
    public void says(Member member, String status, String modality, LocalDate since, LocalDate expires) {
        inAuthority(sql -> sql.change(
                "insert into attune.registration_entry (tenant_id, id, practitioner_id, since, hcpc_number, modality, status, expires_on)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                authority.id(),
                UUID.randomUUID(),
                member.id(),
                since,
                member.number(),
                modality,
                status,
                expires));
    }

    /** Comes from an agency, until this day. */
    public void fromAgencyUntil(Member member, LocalDate lastDay) {
        inAuthority(sql -> sql.change(
                "update attune.practitioner set employment = 'AGENCY', ends_on = ? where id = ?",
                lastDay,
                member.id()));
    }

    /** Signed in. */
    public Visitor signedIn(Member member) {
        return authority.visitor().signIn(member.email(), password());
    }

    /** Everybody's password. */
    public String password() {
        return authority.password(authority.email("ep"));
    }

    /** The bodies of the messages to an address whose subject contains this, newest first. */
    public List<String> mails(String to, String subject) {
        return inAuthority(sql -> sql.texts(
                "select body from attune.outbox_message where recipient = ? and position(? in subject) > 0 order by id desc",
                to,
                subject));
    }

    private <T> T inAuthority(TestDatabase.Work<T> work) {
        return database.asOwner(authority.id(), work);
    }

    private static LocalDate cycleEnd() {
        LocalDate end = LocalDate.of(today().getYear() | 1, 5, 31);
        return end.isBefore(today()) ? end.plusYears(2) : end;
    }
}
