package org.attune.kernel.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
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

/** Tells a link EP which settings are theirs now, and a setting that its link EP is another. */
@ApplicationScoped
public class LinkEpNotices implements NoticeKinds {

    private static final String GIVEN = "link-ep.given";
    private static final String OF_SETTING = "link-ep.of-setting";
    private static final String DAY = "day";

    private static final List<NoticeKind> KINDS = List.of(
            new NoticeKind(
                            NoticeKind.text(
                                            GIVEN,
                                            "You are link EP of more settings",
                                            "A practitioner is told who becomes link EP of settings.",
                                            "Settings that are yours as link EP from {day}: {number}",
                                            "Look at which they are, and get in touch with their SENCOs.")
                                    .needing(DAY, "From when on", "1 September 2026")
                                    .needing("number", "How many", "3"),
                            Delivery.DIGEST)
                    .reaching(Role.PRACTITIONER, Role.PRINCIPAL, Role.TRAINEE),
            new NoticeKind(
                            NoticeKind.text(
                                            OF_SETTING,
                                            "Your setting’s link EP changes",
                                            "The people of a setting are told that it gets another link EP.",
                                            "{setting} has a new link EP from {day}",
                                            "Open your setting’s page to see who it is and how to reach them.")
                                    .needing(DAY, "From when on", "1 September 2026")
                                    .needing("setting", "The setting’s name", "Hillside Primary School"),
                            Delivery.DIGEST)
                    .reaching(Role.SETTING_USER));

    @Inject
    Notices notices;

    @Override
    public List<NoticeKind> kinds() {
        return KINDS;
    }

    /** @param links those that begin, of one person and one day */
    void begun(UUID practitionerId, LocalDate from, Collection<LinkEp> links) {
        if (links.isEmpty()) {
            return;
        }
        notices.tell(
                new Notice(
                        GIVEN,
                        "link-ep:" + links.iterator().next().getId(),
                        "/practitioners/mine.xhtml",
                        Map.of(DAY, new Fact.Day(from), "number", new Fact.Number(links.size()))),
                List.of(new Recipient.Practitioner(practitionerId)));
        links.forEach(link -> notices.tell(
                new Notice(
                        OF_SETTING,
                        "link-ep:" + link.getId(),
                        "/settings/view.xhtml?id=" + link.setting().getId(),
                        Map.of(
                                DAY,
                                new Fact.Day(from),
                                "setting",
                                new Fact.Setting(link.setting().getId()))),
                List.of(new Recipient.Setting(link.setting().getId()))));
    }
}
