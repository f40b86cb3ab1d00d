package org.attune.tests.consent;

import static org.attune.tests.consent.Asked.aged;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.Staff;
import org.junit.jupiter.api.Test;

/** A written record goes to those whose decision the work is: to a young person themselves, and then not to their parents. */
@AttuneTest
class RecordOfAYoungPersonTest {

    private static final String WRITTEN = Stream.of(
                    "purpose",
                    "child-views",
                    "parent-views",
                    "strengths-difficulties",
                    "formulation",
                    "actions",
                    "review")
            .map(part -> "\"" + part + "\": \"Written\"")
            .collect(Collectors.joining(", ", "{", "}"));

    private final Attune attune;
    private final Authority luton;

    RecordOfAYoungPersonTest(Attune attune) {
        this.attune = attune;
        luton = attune.at("luton");
    }

    @Test
    void fromSixteenItGoesToTheYoungPersonAndNotToTheirParents() {
        Asked asked = new Asked(attune, luton, aged(17));
        UUID parent = asked.parent("Alex Parent");
        UUID themselves = asked.themselves();
        asked.answer(themselves, "YOUNG_PERSON", true);
        asked.give(themselves, "YOUNG_PERSON");
        sign(asked);
        assertAll(
                () -> assertEquals(1, sentTo(asked, themselves)),
                () -> assertEquals(0, sentTo(asked, parent)),
                () -> assertEquals(
                        1,
                        asked.given.number(
                                "select count(*) from attune.audit_entry where kind = 'insert' and subject = 'attune.outbox_message'"
                                        + " and child_id = ? and after ->> 'recipient' like 'robin.themselves.%'"
                                        + " and after ->> 'document_id' is not null",
                                asked.child)));
    }

    @Test
    void whereCapacityIsLackingItGoesToThoseWithParentalResponsibility() {
        Asked asked = new Asked(attune, luton, aged(17));
        UUID themselves = asked.themselves();
        UUID parent = asked.parent("Alex Parent");
        asked.capacity(true, LocalDate.now());
        asked.answer(parent, "PARENT", true);
        asked.give(parent, "PARENT");
        sign(asked);
        assertAll(() -> assertEquals(0, sentTo(asked, themselves)), () -> assertEquals(1, sentTo(asked, parent)));
    }

    @Test
    void aChildFoundCompetentToDecideThisGetsItThemselvesToo() {
        Asked asked = new Asked(attune, luton, aged(14));
        UUID themselves = asked.themselves();
        UUID parent = asked.parent("Alex Parent");
        asked.gillick(true, LocalDate.now());
        asked.answer(themselves, "GILLICK_COMPETENT_CHILD", true);
        asked.give(themselves, "GILLICK_COMPETENT_CHILD");
        sign(asked);
        assertAll(() -> assertEquals(1, sentTo(asked, themselves)), () -> assertEquals(0, sentTo(asked, parent)));
    }

    @Test
    void nobodyGetsItWhoIsNotToBeContactedAndTheAuthorIsToldToHandItOn() {
        Asked asked = new Asked(attune, luton, aged(9));
        UUID parent = asked.parent("Alex Parent");
        asked.answer(parent, "PARENT", true);
        asked.give(parent, "PARENT");
        asked.given.change("update attune.contact set do_not_contact = true where id = ?", parent);
        Staff.Member author = sign(asked);
        assertAll(
                () -> assertEquals(0, sentTo(asked, parent)),
                () -> assertEquals(
                        List.of("A record waits to be handed on"),
                        asked.given.texts(
                                "select subject from attune.outbox_message where recipient = ?", author.email())));
    }

    private Staff.Member sign(Asked asked) {
        Staff staff = new Staff(attune, luton);
        Staff.Member author = staff.ep();
        UUID involvement = asked.given.involvement(asked.setting, asked.child, asked.request, author.email());
        UUID record = UUID.randomUUID();
        asked.given.change(
                "insert into attune.involvement_record (tenant_id, id, child_id, involvement_id, number, sections, written_by)"
                        + " select i.tenant_id, ?, i.child_id, i.id, 1, ?::jsonb, i.practitioner_id from attune.involvement i where i.id = ?",
                record,
                WRITTEN,
                involvement);
        Visitor ep = staff.signedIn(author);
        String address = "/casework/sign.xhtml?id=" + record;
        ep.send(address, ep.form(ep.open(address), "sign").press("Sign the record"));
        assertEquals(
                List.of("SIGNED"),
                asked.given.texts("select state from attune.involvement_record where id = ?", record));
        return author;
    }

    private static long sentTo(Asked asked, UUID contact) {
        return asked.given.number(
                "select count(*) from attune.outbox_message m join attune.contact c on c.email = m.recipient"
                        + " where c.id = ? and m.document_id is not null",
                contact);
    }
}
