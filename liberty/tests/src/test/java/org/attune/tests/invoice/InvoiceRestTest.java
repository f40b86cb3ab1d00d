package org.attune.tests.invoice;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Program;
import org.attune.testkit.http.Reply;
import org.attune.tests.data.Given;
import org.junit.jupiter.api.Test;

/** A finance system enters orders, imports invoices part by part, and marks them as paid. */
@AttuneTest
class InvoiceRestTest {

    private final Authority luton;
    private final Program program;
    private final Given given;
    private final Orders orders;

    InvoiceRestTest(Attune attune) {
        luton = attune.at("luton");
        program = luton.program();
        given = new Given(attune, luton);
        orders = new Orders(luton, given);
    }

    @Test
    void anOrderSentTwiceIsOneOrderAndOneDraft() {
        UUID submission = UUID.randomUUID();
        JsonNode first = program.post("orders", orders.order("PO 7", 98_750, submission))
                .expect(201)
                .json();
        JsonNode again = program.post("orders", orders.order("PO 7", 98_750, submission))
                .expect(201)
                .json();
        Reply other = program.post("orders", orders.order("PO 7", 10_000, submission));
        JsonNode draft = orders.get(UUID.fromString(first.path("invoiceId").asText()));
        assertAll(
                () -> assertEquals(first, again),
                () -> assertEquals(422, other.status(), other::toString),
                () -> assertTrue(other.text().contains("number-used"), other::text),
                () -> assertEquals("DRAFT", draft.path("state").asText()),
                () -> assertEquals("", draft.path("number").asText()),
                () -> assertEquals("PO 7", draft.path("orderNumber").asText()),
                () -> assertEquals(98_750, draft.path("netPence").asInt()),
                () -> assertEquals(19_750, draft.path("vatPence").asInt()),
                () -> assertEquals(118_500, draft.path("grossPence").asInt()),
                () -> assertEquals(
                        600, draft.path("lines").path(0).path("minutes").asInt()));
    }

    @Test
    void whatCannotBeRightIsSaidByFieldAndNothingIsKept() {
        long before = given.number("select count(*) from attune.purchase_order");
        String good = orders.order("PO 8", 100, UUID.randomUUID());
        Map<String, String> wrong = Map.of(
                good.replace("\"PO 8\"", "\"" + "9".repeat(41) + "\""), "number",
                good.replace("\"PO 8\"", "\"a\\u0000b\""), "number",
                good.replace("\"PO 8\"", "\" \""), "number",
                good.replace("Mrs Begum", ""), "orderedBy",
                good.replace("Ten hours", "x".repeat(201)), "what",
                good.replace("\"minutes\": 600", "\"minutes\": 0"), "minutes",
                good.replace("\"netPence\": 100", "\"netPence\": -1"), "netPence",
                good.replace("\"netPence\": 100", "\"netPence\": 100000001"), "netPence",
                good.replace("\"vatPercent\": \"20\"", "\"vatPercent\": \"100.01\""), "vatPercent",
                good.replaceAll("\"orderedOn\": \"[^\"]*\"", "\"orderedOn\": \"2999-01-01\""), "orderedOn");
        wrong.forEach((order, field) -> {
            Reply reply = program.post("orders", order);
            assertEquals(422, reply.status(), () -> order + "\n" + reply);
            assertTrue(reply.text().contains("\"" + field + "\""), () -> field + "\n" + reply.text());
        });
        assertAll(
                () -> assertEquals(
                        404,
                        program.post(
                                        "orders",
                                        good.replace(
                                                orders.account().toString(),
                                                UUID.randomUUID().toString()))
                                .status()),
                () -> assertEquals(
                        400,
                        program.post("orders", good.replace("\"netPence\": 100", "\"netPence\": \"lots\""))
                                .status()),
                () -> assertEquals(before, given.number("select count(*) from attune.purchase_order")));
    }

    @Test
    void itIsPaidOnceAndTheSameAgainChangesNothing() {
        UUID id = orders.draft(50_000);
        Reply early = orders.pay(id, "BACS 1");
        orders.issue(id).expect(200);
        JsonNode issued = orders.get(id);
        orders.issue(id).expect(200);
        Reply paid = orders.pay(id, "BACS 1").expect(200);
        long version = version(id);
        orders.pay(id, "BACS 1").expect(200);
        Reply otherwise = orders.pay(id, "BACS 2");
        Reply nothing = program.send("PUT", "invoices/" + id + "/payment", "{}");
        assertAll(
                () -> assertEquals(422, early.status(), early::toString),
                () -> assertTrue(issued.path("number").asText().matches("20\\d\\d-\\d{5}"), issued::toString),
                () -> assertEquals(issued.path("number"), orders.get(id).path("number")),
                () -> assertEquals("PAID", paid.json().path("state").asText()),
                () -> assertEquals(version, version(id), "written again"),
                () -> assertEquals(422, otherwise.status(), otherwise::toString),
                () -> assertTrue(otherwise.text().contains("not-to-be-paid"), otherwise::text),
                () -> assertEquals(422, nothing.status(), nothing::toString));
    }

    private long version(UUID id) {
        return given.number("select version from attune.invoice where id = ?", id);
    }

    @Test
    void itIsCancelledByOneCreditNoteAndTheOrderCanBeInvoicedAgain() {
        UUID id = orders.issued(33_333);
        Reply without = orders.cancel(id, " ");
        JsonNode note = orders.cancel(id, "Ordered twice").expect(200).json();
        JsonNode again = orders.cancel(id, "Another reason").expect(200).json();
        UUID noteId = UUID.fromString(note.path("id").asText());
        assertAll(
                () -> assertEquals(422, without.status(), without::toString),
                () -> assertEquals("CREDIT_NOTE", note.path("kind").asText()),
                () -> assertEquals(-33_333, note.path("netPence").asInt()),
                () -> assertEquals(-6_667, note.path("vatPence").asInt()),
                () -> assertEquals(id.toString(), note.path("cancels").asText()),
                () -> assertEquals("Ordered twice", again.path("reason").asText()),
                () -> assertEquals(note.path("id"), again.path("id")),
                () -> assertEquals("CANCELLED", orders.get(id).path("state").asText()),
                () -> assertEquals(422, orders.cancel(noteId, "No").status()),
                () -> assertEquals(422, orders.pay(id, "BACS 1").status()),
                () -> assertEquals(200, orders.pay(noteId, "Set off").status()));
    }

    @Test
    void theListIsReadPartByPartInTheOrderOfTheNumbersWithoutAGap() {
        List<UUID> mine =
                IntStream.range(0, 5).mapToObj(i -> orders.issued(100 + i)).toList();
        orders.draft(1);
        List<String> numbers = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        String next = "";
        do {
            JsonNode part = program.get("invoices?limit=2" + next).expect(200).json();
            StreamSupport.stream(part.path("items").spliterator(), false).forEach(item -> {
                numbers.add(item.path("number").asText());
                ids.add(item.path("id").asText());
            });
            next = part.path("next").isTextual() ? "&after=" + part.path("next").asText() : "";
        } while (!next.isEmpty());
        Reply csv = program.send("GET", "invoices?limit=500", "", Map.of("Accept", "text/csv"));
        assertAll(
                () -> assertEquals(numbers.stream().sorted().toList(), numbers),
                () -> assertEquals(numbers.size(), numbers.stream().distinct().count()),
                () -> assertTrue(
                        ids.containsAll(mine.stream().map(UUID::toString).toList()), ids::toString),
                () -> assertEquals(
                        0,
                        given.number(
                                "select count(*) from (select sequence, row_number() over (partition by year order by sequence) n"
                                        + " from attune.invoice where sequence is not null) x where sequence <> n"),
                        "a gap in the numbers"),
                () -> assertEquals(
                        400, program.get("invoices?state=DRAFT").expect(400).status()),
                () -> assertEquals(400, program.get("invoices?limit=0").status()),
                () -> assertEquals(400, program.get("invoices?year=1").status()),
                () -> assertEquals(
                        404, program.get("invoices?after=" + UUID.randomUUID()).status()),
                () -> assertTrue(csv.header("Content-Type").startsWith("text/csv"), csv::toString),
                () -> assertTrue(
                        csv.text()
                                .contains(orders.get(mine.get(3)).path("number").asText()),
                        csv::text),
                () -> assertTrue(csv.text().contains(",1.03,0.21,1.24,"), csv::text));
    }

    @Test
    void whatASettingCalledItselfIsNoFormulaInTheTable() {
        UUID id = orders.draft(100);
        given.change("update attune.setting set name = '=1+1 ' || name where id = ?", orders.setting());
        orders.issue(id).expect(200);
        Reply csv = program.send("GET", "invoices?limit=500", "", Map.of("Accept", "text/csv"));
        assertAll(
                () -> assertTrue(csv.text().contains("'=1+1 Invoiced"), csv::text),
                () -> assertFalse(csv.text().contains(",=1+1"), csv::text));
    }
}
