package org.attune.plugins.virtualschool;

import static org.attune.api.notice.NoticeKind.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.attune.api.notice.Delivery;
import org.attune.api.notice.Notice;
import org.attune.api.notice.NoticeKind;
import org.attune.api.notice.NoticeKinds;
import org.attune.api.notice.Notices;
import org.attune.api.notice.Recipient;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.security.Role;
import org.pf4j.Extension;

/** What the service is told of consultations. No notice says anything of a child. */
@Extension
@ApplicationScoped
public class ConsultationNews implements NoticeKinds {

    private static final String BOOKED = "virtual-school.consultation-booked";
    private static final String TIME_LOST = "virtual-school.consultation-time-lost";

    private static final List<NoticeKind> KINDS = List.of(
            new NoticeKind(
                    text(
                            BOOKED,
                            "A consultation is booked with you",
                            "Whoever gives a consultation of the Virtual School is told when it is booked.",
                            "A consultation of the Virtual School is booked with you",
                            "Open it to see when it is, who asks, and what about."),
                    Delivery.AT_ONCE),
            new NoticeKind(
                    text(
                            TIME_LOST,
                            "A consultation lost its time",
                            "Business support is told when the session of a booked consultation is cancelled.",
                            "A consultation of the Virtual School has no time any more",
                            "Open it, tell whoever asked, and book another time."),
                    Delivery.AT_ONCE));

    @Inject
    Notices notices;

    @Inject
    ConsultationAccess access;

    @Override
    public List<NoticeKind> kinds() {
        return KINDS;
    }

    void booked(Consultation consultation) {
        Practitioner ep = consultation.getEp();
        if (ep != null && !access.gives(consultation)) {
            tell(BOOKED, consultation, new Recipient.Practitioner(ep.getId()));
        }
    }

    void lostItsTime(Consultation consultation) {
        tell(TIME_LOST, consultation, new Recipient.Holders(Role.BUSINESS_SUPPORT));
    }

    private void tell(String kind, Consultation consultation, Recipient who) {
        notices.tell(
                new Notice(
                        kind,
                        kind + ":" + consultation.getId() + ":" + consultation.getVersion(),
                        "/plugins/virtual-school/consultation.xhtml?id=" + consultation.getId(),
                        Map.of()),
                List.of(who));
    }
}
