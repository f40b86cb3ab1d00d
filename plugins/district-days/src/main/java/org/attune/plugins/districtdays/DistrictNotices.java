package org.attune.plugins.districtdays;

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

/** What people are told of days that are to be moved. */
@Extension
@ApplicationScoped
public class DistrictNotices implements NoticeKinds {

    private static final String PREFIX = "district-days.";
    private static final String ASKED = PREFIX + "move-asked";
    private static final String MOVED = PREFIX + "moved";
    private static final String DECLINED = PREFIX + "move-declined";

    private static final List<NoticeKind> KINDS = List.of(
            new NoticeKind(
                            text(
                                    ASKED,
                                    "Days are to be moved between districts",
                                    "Principals and business support are told when somebody asks: two of them approve.",
                                    "Somebody asks to move days from one district to another",
                                    "Open it, and approve or decline it. Two people approve."),
                            Delivery.AT_ONCE)
                    .reaching(Role.PRINCIPAL, Role.BUSINESS_SUPPORT),
            new NoticeKind(
                    text(
                            MOVED,
                            "Days were moved between districts",
                            "Whoever asked is told when two others have approved it.",
                            "The days that you asked for were moved",
                            "Plan work with them on the district’s page."),
                    Delivery.AT_ONCE),
            new NoticeKind(
                    text(
                            DECLINED,
                            "Days are not moved between districts",
                            "Whoever asked is told when somebody declines it.",
                            "The days that you asked for are not moved",
                            "Open it to read why."),
                    Delivery.AT_ONCE));

    @Override
    public List<NoticeKind> kinds() {
        return KINDS;
    }

    static Notice asked(Move move) {
        return of(ASKED, move);
    }

    static Notice moved(Move move) {
        return of(MOVED, move);
    }

    static Notice declined(Move move) {
        return of(DECLINED, move);
    }

    private static Notice of(String kind, Move move) {
        return new Notice(
                kind, kind + ":" + move.getId(), "/plugins/district-days/move.xhtml?id=" + move.getId(), Map.of());
    }
}
