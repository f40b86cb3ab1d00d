package org.attune.tests.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.testkit.Attune;
import org.attune.testkit.database.TestDatabase;
import org.attune.testkit.http.Authority;
import org.attune.tests.data.Given;
import org.jspecify.annotations.Nullable;

/** One child, one request and its consents, for one test. Writes as the server's own role, past the server. */
final class Asked {

    private static final String CONSENT =
            "insert into attune.consent (tenant_id, id, child_id, request_id, purpose, wording_id, state)"
                    + " select ?, uuidv7(), ?, ?, w.purpose, w.id, 'REQUESTED' from attune.consent_wording w where w.id = ?";

    private final TestDatabase database;
    private final Authority authority;
    final Given given;
    final String family = Given.word();
    final UUID setting;
    final UUID child = UUID.randomUUID();
    final UUID request = UUID.randomUUID();

    Asked(Attune attune, Authority authority, LocalDate born) {
        this.database = attune.database();
        this.authority = authority;
        this.given = new Given(attune, authority);
        this.setting = given.setting("Consent " + family);
        given.change(
                "insert into attune.child (tenant_id, id, given_name, family_name, date_of_birth, setting_id, search_text)"
                        + " values (?, ?, 'Robin', ?, ?, ?, ?)",
                authority.id(),
                child,
                family,
                born,
                setting,
                " robin " + family);
        given.change(
                "insert into attune.request (tenant_id, id, child_id, setting_id, raised_by, state, concern, hoped, sent_at, submission_id)"
                        + " select tenant_id, ?, ?, ?, id, 'SENT', 'Why', 'What', now(), ? from attune.account where email = ?",
                request,
                child,
                setting,
                UUID.randomUUID(),
                authority.email("principal"));
        ask("involvement", true, false);
    }

    static LocalDate aged(int years) {
        return LocalDate.now().minusYears(years).minusDays(40);
    }

    /** Asks for one more purpose. */
    void ask(String purpose, boolean required, boolean verbal) {
        List<String> known = given.texts(
                "select id from attune.consent_wording where purpose = ? and verbal = ? order by number desc limit 1",
                purpose,
                verbal);
        UUID wording = known.isEmpty() ? UUID.randomUUID() : UUID.fromString(known.get(0));
        if (known.isEmpty()) {
            given.change(
                    "insert into attune.consent_wording (tenant_id, id, purpose, title, question, required, verbal, number)"
                            + " values (?, ?, ?, ?, 'Do you agree?', ?, ?, 1)",
                    authority.id(),
                    wording,
                    purpose,
                    "Title of " + purpose,
                    required,
                    verbal);
        }
        given.change(CONSENT, authority.id(), child, request, wording);
    }

    UUID person(String name, boolean responsibility, boolean self) {
        UUID contact = UUID.randomUUID();
        given.change(
                "insert into attune.contact (tenant_id, id, child_id, name, relation, parental_responsibility, self, email)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                authority.id(),
                contact,
                child,
                name,
                self ? "Themselves" : "somebody",
                responsibility,
                self,
                name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "." + family + "@family.example");
        return contact;
    }

    UUID parent(String name) {
        return person(name, true, false);
    }

    UUID themselves() {
        return person("Robin Themselves", false, true);
    }

    UUID consent() {
        return consent("involvement");
    }

    UUID consent(String purpose) {
        return UUID.fromString(
                given.texts("select id from attune.consent where request_id = ? and purpose = ?", request, purpose)
                        .get(0));
    }

    String state() {
        return given.texts("select state from attune.consent where id = ?", consent())
                .get(0);
    }

    /** An answer to the question about involvement, as the server's role. */
    void answer(UUID contact, String giver, boolean agreed) {
        answer("involvement", contact, giver, agreed, "ONLINE", 0);
    }

    void answer(String purpose, UUID contact, String giver, boolean agreed, String method, int daysAgo) {
        asApp(
                "insert into attune.consent_answer (tenant_id, id, child_id, consent_id, contact_id, name, giver, agreed, method,"
                        + " answered_at, witness_note, taken_by) values (?, uuidv7(), ?, ?, ?, 'A name', ?, ?, ?,"
                        + " now() - make_interval(days => ?), 'Said so', 'A nurse')",
                authority.id(),
                child,
                consent(purpose),
                contact,
                giver,
                agreed,
                method,
                daysAgo);
    }

    /** Sets the consent to involvement to given, as the server's role would. */
    void give(UUID contact, String giver) {
        give("involvement", contact, giver, "ONLINE", null);
    }

    void give(String purpose, UUID contact, String giver, String method, @Nullable LocalDate until) {
        asApp(
                "update attune.consent set state = 'GIVEN', contact_id = ?, giver = ?, giver_name = 'A name', method = ?,"
                        + " witness_note = 'Said so', answered_at = now(), given_at = now(), valid_until = ?::date where id = ?",
                contact,
                giver,
                method,
                until == null ? null : until.toString(),
                consent(purpose));
    }

    /** Work on the child, as the server's role. */
    void work() {
        asApp(
                "insert into attune.involvement (tenant_id, id, child_id, setting_id, request_id, practitioner_id, opened_on)"
                        + " select tenant_id, uuidv7(), ?, ?, ?, id, current_date from attune.practitioner where email = ?",
                child,
                setting,
                request,
                authority.email("ep"));
    }

    void standing(UUID contact, String kind, LocalDate from, @Nullable LocalDate until) {
        asApp(
                "insert into attune.consent_standing (tenant_id, id, child_id, contact_id, kind, given_by, given_on, ends_on)"
                        + " values (?, uuidv7(), ?, ?, ?, 'Luton Family Court', ?::date, ?::date)",
                authority.id(),
                child,
                contact,
                kind,
                from.toString(),
                until == null ? null : until.toString());
    }

    void gillick(boolean competent, LocalDate on) {
        asApp(
                "insert into attune.gillick_assessment (tenant_id, id, child_id, purpose, practitioner_id, assessed_by, assessed_on,"
                        + " understands_proposal, understands_consequences, weighs, decides_freely, competent, note)"
                        + " select tenant_id, uuidv7(), ?, 'involvement', id, name, ?::date, true, true, true, ?, ?, 'Seen'"
                        + " from attune.practitioner where email = ?",
                child,
                on.toString(),
                competent,
                competent,
                authority.email("ep"));
    }

    void capacity(boolean lacks, LocalDate on) {
        asApp(
                "insert into attune.capacity_assessment (tenant_id, id, child_id, purpose, practitioner_id, assessed_by, assessed_on,"
                        + " help_given, impairment, understands, retains, weighs, communicates, because_of_impairment, lacks_capacity,"
                        + " best_interests, consulted, note) select tenant_id, uuidv7(), ?, 'involvement', id, name, ?::date, 'Pictures',"
                        + " ?, ?, true, true, true, ?, ?, 'Weighed', 'Mother', 'Seen' from attune.practitioner where email = ?",
                child,
                on.toString(),
                lacks,
                !lacks,
                lacks,
                lacks,
                authority.email("ep"));
    }

    void resolve(boolean agreed, @Nullable UUID decisive, String basis) {
        asApp(
                "insert into attune.consent_resolution (tenant_id, id, child_id, consent_id, basis, agreed, decisive_contact_id, note,"
                        + " resolved_on, resolved_by, resolved_at) values (?, uuidv7(), ?, ?, ?, ?, ?, 'They talked', current_date, 'Somebody', now())",
                authority.id(),
                child,
                consent(),
                basis,
                agreed,
                decisive);
    }

    int asApp(String statement, @Nullable Object... values) {
        return database.asApp(authority.id(), sql -> sql.change(statement, values));
    }

    /** Subjects of the messages to one address, oldest first. */
    List<String> messagesTo(String name) {
        return given.texts(
                "select subject from attune.outbox_message where recipient = ? order by id",
                name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "." + family + "@family.example");
    }
}
