package org.attune.plugins.districtdays;

import static org.attune.api.notice.NoticeKind.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.attune.api.notice.Delivery;
import org.attune.api.notice.Notice;
import org.attune.api.notice.NoticeKind;
import org.attune.api.notice.NoticeKinds;
import org.pf4j.Extension;

/** What guiders are told. No notice says anything of a family. */
@Extension
@ApplicationScoped
public class VigNotices implements NoticeKinds {

    private static final String ASSIGNED = "district-days.vig-assigned";
    private static final String WITHDRAWN = "district-days.vig-withdrawn";

    private static final List<NoticeKind> KINDS = List.of(
            new NoticeKind(
                    text(
                            ASSIGNED,
                            "You guide a family",
                            "Whoever is to guide a family with Video Interaction Guidance is told.",
                            "You are asked to guide a family with Video Interaction Guidance",
                            "Open it to see whom to ring. They have agreed that you do."),
                    Delivery.AT_ONCE),
            new NoticeKind(
                    text(
                            WITHDRAWN,
                            "A family has changed its mind about Video Interaction Guidance",
                            "The guider is told when a family withdraws what it agreed to.",
                            "A family that you guide has withdrawn its consent",
                            "Stop filming. Open it to see what becomes of the films."),
                    Delivery.AT_ONCE));

    @Override
    public List<NoticeKind> kinds() {
        return KINDS;
    }

    static Notice assigned(VigReferral referral) {
        return of(ASSIGNED, referral, "");
    }

    static Notice withdrawn(VigReferral referral) {
        return of(WITHDRAWN, referral, ":" + referral.getVersion());
    }

    private static Notice of(String kind, VigReferral referral, String occasion) {
        return new Notice(
                kind,
                kind + ":" + referral.getId() + occasion,
                "/plugins/district-days/vig-referral.xhtml?id=" + referral.getId(),
                Map.of());
    }
}
