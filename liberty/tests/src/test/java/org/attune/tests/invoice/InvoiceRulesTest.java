package org.attune.tests.invoice;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.database.DatabaseRefusal;
import org.attune.testkit.http.Authority;
import org.attune.tests.data.Given;
import org.junit.jupiter.api.Test;

/** What the database lets nobody do, the server's own role included. */
@AttuneTest
class InvoiceRulesTest {

    private static final int AT_ONCE = 8;

    private final Attune attune;
    private final Authority luton;
    private final Given given;
    private final Orders orders;

    InvoiceRulesTest(Attune attune) {
        this.attune = attune;
        luton = attune.at("luton");
        given = new Given(attune, luton);
        orders = new Orders(luton, given);
    }

    private void asServer(String statement, Object... values) {
        attune.database().asApp(luton.id(), sql -> sql.change(statement, values));
    }

    private String refusal(String statement, Object... values) {
        DatabaseRefusal refusal = assertThrows(DatabaseRefusal.class, () -> asServer(statement, values), statement);
        return refusal.constraint().isEmpty() ? refusal.state() : refusal.constraint();
    }

    @Test
    void whatWasIssuedNeverChangesAndNeverGoes() {
        UUID id = orders.issued(12_345);
        UUID paid = orders.issued(1);
        orders.pay(paid, "BACS").expect(200);
        assertAll(
                () -> assertEquals(
                        "issued_invoice_stays", refusal("update attune.invoice set net_pence = 1 where id = ?", id)),
                () -> assertEquals(
                        "issued_invoice_stays",
                        refusal("update attune.invoice set billed_to = 'Another' where id = ?", id)),
                () -> assertEquals(
                        "issued_invoice_stays",
                        refusal("update attune.invoice set due_on = due_on + 1 where id = ?", id)),
                () -> assertEquals(
                        "invoice_goes_forward",
                        refusal("update attune.invoice set state = 'DRAFT' where id = ?", paid)),
                () -> assertEquals(
                        "invoice_goes_forward",
                        refusal(
                                "update attune.invoice set state = 'ISSUED', paid_on = null, paid_reference = '' where id = ?",
                                paid)),
                () -> assertEquals(
                        "invoice_goes_forward",
                        refusal("update attune.invoice set state = 'CANCELLED' where id = ?", id),
                        "without a credit note"),
                () -> assertEquals("issued_invoice_stays", refusal("delete from attune.invoice where id = ?", id)),
                () -> assertEquals(
                        "issued_invoice_stays",
                        refusal("update attune.invoice_line set net_pence = 1 where invoice_id = ?", id)),
                () -> assertEquals(
                        "issued_invoice_stays", refusal("delete from attune.invoice_line where invoice_id = ?", id)),
                () -> assertEquals(
                        "issued_invoice_stays",
                        refusal(
                                "insert into attune.invoice_line (tenant_id, id, invoice_id, position, what, net_pence,"
                                        + " vat_basis_points, vat_pence) values (?, uuidv7(), ?, 2, 'More', 100, 0, 0)",
                                luton.id(),
                                id)),
                () -> assertEquals("42501", refusal("update attune.invoice_series set last_number = 1")),
                () -> assertEquals("42501", refusal("update attune.purchase_order set net_pence = 1")));
    }

    @Test
    void anInvoiceBeginsAsADraftAndIsIssuedOnlyWhereItAddsUp() {
        UUID id = orders.draft(500);
        assertAll(
                () -> assertEquals(
                        "invoice_goes_forward",
                        refusal(
                                "update attune.invoice set state = 'PAID', paid_on = current_date, paid_reference = 'x' where id = ?",
                                id)),
                () -> assertEquals(
                        "invoice_adds_up",
                        refusal(
                                "update attune.invoice set net_pence = 1, state = 'ISSUED', issued_on = current_date,"
                                        + " due_on = current_date where id = ?",
                                id)),
                () -> assertEquals(
                        "invoice_tax_is_right",
                        refusal("update attune.invoice_line set vat_pence = 1 where invoice_id = ?", id)));
    }

    @Test
    void anOrderIsInvoicedOnce() {
        UUID first = orders.issued(9_000);
        UUID order = UUID.fromString(given.texts("select order_id from attune.invoice_line where invoice_id = ?", first)
                .get(0));
        UUID second = orders.draft(9_000);
        given.change("update attune.invoice_line set order_id = ? where invoice_id = ?", order, second);
        assertEquals(422, orders.issue(second).status());
        assertTrue(orders.issue(second).text().contains("order-invoiced"));
        orders.cancel(first, "Wrong hours").expect(200);
        orders.issue(second).expect(200);
    }

    @Test
    void manyWhoIssueAtOnceGetNumbersWithoutAGap() {
        List<UUID> drafts =
                IntStream.range(0, AT_ONCE * 2).mapToObj(i -> orders.draft(100)).toList();
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            drafts.stream()
                    .map(id -> CompletableFuture.supplyAsync(
                            () -> orders.issue(id).expect(200).status(), threads))
                    .toList()
                    .forEach(CompletableFuture::join);
        } finally {
            threads.shutdown();
        }
        assertEquals(
                0,
                given.number(
                        "select count(*) from (select sequence, row_number() over (partition by year order by sequence) n"
                                + " from attune.invoice where sequence is not null) x where sequence <> n"));
    }
}
