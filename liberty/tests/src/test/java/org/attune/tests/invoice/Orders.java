package org.attune.tests.invoice;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Program;
import org.attune.testkit.http.Reply;
import org.attune.tests.data.Given;
import org.attune.tests.data.Staff;
import org.attune.tests.data.TimeAccounts;

/** Orders and invoices of a setting of one test. */
public final class Orders {

    private final Program program;
    private final UUID setting;
    private final UUID account;

    public Orders(Authority authority, Given given) {
        program = authority.program();
        setting = given.setting("Invoiced " + Given.word());
        account = new TimeAccounts(given).open(setting);
    }

    public UUID setting() {
        return setting;
    }

    public UUID account() {
        return account;
    }

    /** What a program says of an order of ten hours, with VAT of 20 per cent. */
    String order(String number, long pence, UUID submission) {
        return "{\"accountId\": \"" + account + "\", \"number\": \"" + number + "\", \"orderedBy\": \"Mrs Begum\","
                + " \"orderedOn\": \"" + Staff.today() + "\", \"what\": \"Ten hours\", \"minutes\": 600, \"netPence\": "
                + pence + ", \"vatPercent\": \"20\", \"submissionId\": \"" + submission + "\"}";
    }

    /** The draft that is made from an order. */
    public UUID draft(long pence) {
        return UUID.fromString(program.post("orders", order("PO " + Given.word(), pence, UUID.randomUUID()))
                .expect(201)
                .json()
                .path("invoiceId")
                .asText());
    }

    /** An invoice that is issued. */
    public UUID issued(long pence) {
        UUID id = draft(pence);
        issue(id).expect(200);
        return id;
    }

    Reply issue(UUID id) {
        return program.post("invoices/" + id + "/issue", "");
    }

    Reply pay(UUID id, String reference) {
        return program.send(
                "PUT",
                "invoices/" + id + "/payment",
                "{\"paidOn\": \"" + Staff.today() + "\", \"reference\": \"" + reference + "\"}");
    }

    Reply cancel(UUID id, String reason) {
        return program.post("invoices/" + id + "/credit-note", "{\"reason\": \"" + reason + "\"}");
    }

    JsonNode get(UUID id) {
        return program.get("invoices/" + id).expect(200).json();
    }
}
