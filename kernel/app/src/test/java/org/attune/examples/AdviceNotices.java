package org.attune.examples;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attune.api.notice.Delivery;
import org.attune.api.notice.Fact;
import org.attune.api.notice.Notice;
import org.attune.api.notice.NoticeKind;
import org.attune.api.notice.NoticeKinds;
import org.attune.api.notice.Notices;
import org.attune.api.notice.Recipient;
import org.attune.api.security.Role;
import org.pf4j.Extension;

/** How a plugin for statutory advice would tell people that advice is asked for. */
@Extension
@ApplicationScoped
public class AdviceNotices implements NoticeKinds {

    @Inject
    Notices notices;

    @Override
    public List<NoticeKind> kinds() {
        return List.of(new NoticeKind(
                NoticeKind.text(
                                "advice.asked",
                                "Advice is asked for",
                                "The practitioner who is to write it is told, and the principals.",
                                "Advice is asked for by {day}",
                                "Open it to see whom to meet, and plan the visit.")
                        .needing("day", "By when", "3 March 2027"),
                Delivery.AT_ONCE));
    }

    /** The SEND team asked for advice; called within the transaction that writes it down. */
    public void asked(UUID request, UUID ep, String page, LocalDate due) {
        notices.tell(
                new Notice("advice.asked", "advice-asked:" + request, page, Map.of("day", new Fact.Day(due))),
                List.of(new Recipient.Practitioner(ep), new Recipient.Holders(Role.PRINCIPAL)));
    }
}
