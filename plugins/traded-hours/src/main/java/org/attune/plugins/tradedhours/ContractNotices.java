package org.attune.plugins.tradedhours;

import static org.attune.api.notice.NoticeKind.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.attune.api.notice.Delivery;
import org.attune.api.notice.Notice;
import org.attune.api.notice.NoticeKind;
import org.attune.api.notice.NoticeKinds;
import org.attune.api.security.Role;
import org.pf4j.Extension;

/** What people are told of agreements. */
@Extension
@ApplicationScoped
public class ContractNotices implements NoticeKinds {

    private static final String PREFIX = "traded-hours.agreement-";
    private static final String SENT = PREFIX + "sent";
    private static final String WITHDRAWN = PREFIX + "withdrawn";
    private static final String AGREED = PREFIX + "agreed";
    private static final String DECLINED = PREFIX + "declined";

    private static final List<NoticeKind> KINDS = List.of(
            new NoticeKind(
                            text(
                                    SENT,
                                    "An agreement about hours waits for you",
                                    "The people of a setting are told when the service sends them one.",
                                    "An agreement about hours waits for your setting’s answer",
                                    "Open it, read it, and agree or decline. It says until when."),
                            Delivery.AT_ONCE)
                    .reaching(Role.SETTING_USER),
            new NoticeKind(
                            text(
                                    WITHDRAWN,
                                    "An agreement about hours was withdrawn",
                                    "The people of a setting are told when the service takes one back.",
                                    "The service has withdrawn an agreement about hours",
                                    "Open it to read why."),
                            Delivery.AT_ONCE)
                    .reaching(Role.SETTING_USER),
            new NoticeKind(
                            text(
                                    AGREED,
                                    "A setting has agreed to buy hours",
                                    "Principals and business support are told when a setting agrees.",
                                    "A setting has agreed to buy hours",
                                    "Its hours are on its account. Look at the invoices that were drafted for it."),
                            Delivery.DIGEST)
                    .reaching(Role.PRINCIPAL, Role.BUSINESS_SUPPORT),
            new NoticeKind(
                            text(
                                    DECLINED,
                                    "A setting has declined an agreement about hours",
                                    "Principals and business support are told when a setting declines.",
                                    "A setting has declined an agreement about hours",
                                    "Open it to read why."),
                            Delivery.AT_ONCE)
                    .reaching(Role.PRINCIPAL, Role.BUSINESS_SUPPORT));

    @Override
    public List<NoticeKind> kinds() {
        return KINDS;
    }

    static Notice sent(Contract contract) {
        return of(SENT, contract);
    }

    static Notice withdrawn(Contract contract) {
        return of(WITHDRAWN, contract);
    }

    static Notice agreed(Contract contract) {
        return of(AGREED, contract);
    }

    static Notice declined(Contract contract) {
        return of(DECLINED, contract);
    }

    private static Notice of(String kind, Contract contract) {
        return new Notice(
                kind,
                kind + ":" + contract.getId(),
                "/plugins/traded-hours/contract.xhtml?id=" + contract.getId(),
                Map.of());
    }
}
