package org.attune.kernel.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.attune.api.notice.Delivery;
import org.attune.api.notice.Fact;
import org.attune.api.notice.Notice;
import org.attune.api.notice.NoticeKind;
import org.attune.api.notice.NoticeKinds;
import org.attune.api.notice.Notices;
import org.attune.api.notice.Recipient;
import org.attune.api.security.Role;

/** Tells the people of a setting that there is an invoice. */
@ApplicationScoped
public class InvoiceNotices implements NoticeKinds {

    private static final String ISSUED = "invoice.issued";
    private static final List<NoticeKind> KINDS = List.of(new NoticeKind(
                    NoticeKind.text(
                                    ISSUED,
                                    "Your setting gets an invoice",
                                    "The people of a setting are told when an invoice is issued to it.",
                                    "There is an invoice for {setting}, to be paid by {day}",
                                    "Open it to see what it is for and how to pay, and pass it to whoever pays your bills.")
                            .needing("setting", "The setting’s name", "Hillside Primary School")
                            .needing("day", "By when it is to be paid", "3 March 2027"),
                    Delivery.DIGEST)
            .reaching(Role.SETTING_USER));

    @Inject
    Notices notices;

    @Override
    public List<NoticeKind> kinds() {
        return KINDS;
    }

    void issued(InvoiceDocument invoice) {
        notices.tell(
                new Notice(
                        ISSUED,
                        "invoice:" + invoice.getId(),
                        "/invoices/view.xhtml?id=" + invoice.getId(),
                        Map.of(
                                "setting",
                                new Fact.Setting(invoice.settingId()),
                                "day",
                                new Fact.Day(Objects.requireNonNull(invoice.dueOn())))),
                List.of(new Recipient.Setting(invoice.settingId())));
    }
}
