package org.attune.tests.family;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.attune.testkit.Attune;
import org.attune.testkit.http.Authority;
import org.attune.tests.data.Given;

/** A child whom a setting asked about, and the people who were sent a link. Rows of one test's own. */
final class Family {

    static final List<String> PURPOSES = List.of("involvement", "sharing");

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Authority authority;
    private final Given given;
    private final LocalDate born;
    final String name = Given.word();
    final UUID setting;
    final UUID child = UUID.randomUUID();
    final UUID request = UUID.randomUUID();

    private Family(Attune attune, Authority authority, LocalDate born) {
        this.authority = authority;
        this.given = new Given(attune, authority);
        this.born = born;
        this.setting = given.setting("Hill " + name);
        given.change(
                "insert into attune.child (tenant_id, id, given_name, family_name, date_of_birth, setting_id, search_text)"
                        + " values (?, ?, 'Robin', ?, ?, ?, ?)",
                authority.id(),
                child,
                name,
                born,
                setting,
                " robin " + name.toLowerCase(Locale.ROOT));
        ask();
    }

    static Family withChild(Attune attune, Authority authority) {
        return new Family(attune, authority, LocalDate.of(2016, 3, 14));
    }

    static Family withYoungPerson(Attune attune, Authority authority) {
        return new Family(attune, authority, LocalDate.now().minusYears(17));
    }

    private void ask() {
        given.change(
                "insert into attune.request (tenant_id, id, child_id, setting_id, raised_by, state, concern, hoped, sent_at,"
                        + " submission_id) select tenant_id, ?, ?, ?, id, 'SENT', 'Why', 'What', now(), ?"
                        + " from attune.account where email = ?",
                request,
                child,
                setting,
                UUID.randomUUID(),
                authority.email("principal"));
        for (String purpose : PURPOSES) {
            given.change(
                    "insert into attune.consent (tenant_id, id, child_id, request_id, purpose, wording_id, state)"
                            + " values (?, uuidv7(), ?, ?, ?, ?, 'REQUESTED')",
                    authority.id(),
                    child,
                    request,
                    purpose,
                    wording(purpose));
        }
    }

    /** The newest words, or the first where nobody was asked yet. */
    private UUID wording(String purpose) {
        given.change(
                "insert into attune.consent_wording (tenant_id, id, purpose, title, question, required, number)"
                        + " values (?, ?, ?, ?, 'Do you agree?', ?, 1) on conflict (tenant_id, purpose, number) do nothing",
                authority.id(),
                UUID.randomUUID(),
                purpose,
                purpose,
                purpose.equals("involvement"));
        return UUID.fromString(given.texts(
                        "select id from attune.consent_wording where purpose = ? order by number desc limit 1", purpose)
                .get(0));
    }

    /** Somebody with parental responsibility, reached by text message. */
    Invited parent() {
        return invite("Alex " + name, false, "07700 9" + (10_000 + RANDOM.nextInt(90_000)));
    }

    /** Somebody with parental responsibility of whom no mobile number is known. */
    Invited parentWithoutMobile() {
        return invite("Sam " + name, false, "");
    }

    /** The child or young person themselves. */
    Invited themselves() {
        return invite("Robin " + name, true, "");
    }

    private Invited invite(String person, boolean self, String mobile) {
        UUID contact = UUID.randomUUID();
        String email = "family." + Given.word() + "@home.example";
        given.change(
                "insert into attune.contact (tenant_id, id, child_id, name, relation, parental_responsibility, self, email, mobile)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                authority.id(),
                contact,
                child,
                person,
                self ? "Themselves" : "parent",
                !self,
                self,
                email,
                mobile);
        byte[] random = new byte[32];
        RANDOM.nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        UUID invitation = UUID.randomUUID();
        given.change(
                "insert into attune.consent_invitation (tenant_id, id, child_id, request_id, contact_id, token_hash, expires_at)"
                        + " values (?, ?, ?, ?, ?, ?, now() + interval '28 days')",
                authority.id(),
                invitation,
                child,
                request,
                contact,
                sha256(token));
        return new Invited(authority, given, invitation, contact, token, email, mobile, born);
    }

    /** A practitioner found that the child understands enough to decide this themselves. */
    void competentFor(String purpose) {
        given.change(
                "insert into attune.gillick_assessment (tenant_id, id, child_id, purpose, practitioner_id, assessed_by, assessed_on,"
                        + " understands_proposal, understands_consequences, weighs, decides_freely, competent, note)"
                        + " select tenant_id, uuidv7(), ?, ?, id, name, current_date, true, true, true, true, true, 'Seen'"
                        + " from attune.practitioner where email = ?",
                child,
                purpose,
                authority.email("ep"));
    }

    /** Where one purpose stands. */
    String state(String purpose) {
        return given.texts("select state from attune.consent where request_id = ? and purpose = ?", request, purpose)
                .get(0);
    }

    /** Every answer to one purpose, oldest first: "Alex yes". */
    List<String> answers(String purpose) {
        return given.texts(
                "select split_part(a.name, ' ', 1) || case when a.agreed then ' yes' else ' no' end"
                        + " from attune.consent_answer a join attune.consent c on c.id = a.consent_id"
                        + " where c.request_id = ? and c.purpose = ? order by a.answered_at, a.id",
                request,
                purpose);
    }

    Given given() {
        return given;
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
