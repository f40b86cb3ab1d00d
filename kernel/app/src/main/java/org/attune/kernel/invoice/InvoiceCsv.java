package org.attune.kernel.invoice;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.attune.api.invoice.Money;
import org.attune.kernel.csv.CsvDownload;
import org.jspecify.annotations.Nullable;

/** Invoices as a table that finance systems read: a row for each, in the order of their numbers. */
final class InvoiceCsv {

    private static final List<String> TITLES = List.of(
            "Number",
            "Kind",
            "State",
            "Setting",
            "Purchase order",
            "Issued on",
            "Due on",
            "Net",
            "VAT",
            "Gross",
            "Paid on",
            "Payment reference",
            "Id",
            "Setting id",
            "Cancels id");

    private InvoiceCsv() {}

    static void titles(CsvDownload csv) throws IOException {
        csv.line(TITLES);
    }

    static void rows(CsvDownload csv, List<InvoiceService.Named> documents) throws IOException {
        for (InvoiceService.Named named : documents) {
            csv.line(row(named));
        }
    }

    private static List<Object> row(InvoiceService.Named named) {
        InvoiceDocument document = named.document();
        List<Object> row = new ArrayList<>();
        row.add(document.number());
        row.add(document.kind().name());
        row.add(document.state().name());
        row.add(named.setting());
        row.add(document.orderNumber());
        row.add(orNothing(document.issuedOn()));
        row.add(orNothing(document.dueOn()));
        row.add(number(document.net()));
        row.add(number(document.vat()));
        row.add(number(document.gross()));
        row.add(orNothing(document.paidOn()));
        row.add(document.paidReference());
        row.add(document.getId());
        row.add(document.settingId());
        row.add(orNothing(document.creditsId()));
        return row;
    }

    private static BigDecimal number(Money money) {
        return new BigDecimal(money.decimal());
    }

    private static Object orNothing(@Nullable Object value) {
        return value == null ? "" : value;
    }
}
