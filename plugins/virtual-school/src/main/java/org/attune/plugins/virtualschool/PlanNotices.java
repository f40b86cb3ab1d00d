package org.attune.plugins.virtualschool;

import static org.attune.api.notice.NoticeKind.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.attune.api.notice.Delivery;
import org.attune.api.notice.Notice;
import org.attune.api.notice.NoticeKind;
import org.attune.api.notice.NoticeKinds;
import org.pf4j.Extension;

/** What contributors are told. No notice says anything of a child. */
@Extension
@ApplicationScoped
public class PlanNotices implements NoticeKinds {

    private static final String ASKED = "virtual-school.plan-asked";

    private static final List<NoticeKind> KINDS = List.of(new NoticeKind(
            text(
                    ASKED,
                    "You contribute to a personal education plan",
                    "Whoever is asked to contribute to a personal education plan is told.",
                    "You are asked to contribute to a personal education plan",
                    "Open it to see what is asked of you, and by when."),
            Delivery.AT_ONCE));

    @Override
    public List<NoticeKind> kinds() {
        return KINDS;
    }

    static String path(PlanDate date) {
        return "/plugins/virtual-school/plan-date.xhtml?id=" + date.getId();
    }

    static Notice asked(PlanDate date) {
        return new Notice(ASKED, ASKED + ":" + date.getId() + ":" + date.getVersion(), path(date), Map.of());
    }
}
