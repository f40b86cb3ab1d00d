package org.attune.kernel.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.attune.api.notice.Delivery;
import org.attune.api.notice.NoticeKind;
import org.attune.api.notice.NoticeKinds;
import org.attune.api.security.Role;
import org.attune.api.wording.TextTemplate;

/** What people are told of deadlines. It names what is to be done, and nobody whom it is about. */
@ApplicationScoped
public class DeadlineNotices implements NoticeKinds {

    static final String SOON = "deadline.soon";
    static final String TODAY = "deadline.today";
    static final String OVERDUE = "deadline.overdue";

    private static final String WHO = "Whoever answers for it is told, or the principals, some days ";

    private static final List<NoticeKind> KINDS = Stream.of(
                    new NoticeKind(
                            text(
                                    SOON,
                                    "A deadline is near",
                                    WHO + "before it is due.",
                                    "Due on {day}: {task}",
                                    "Open it to see what is to be done. If it cannot be done by then, say why on its page."),
                            Delivery.DIGEST),
                    new NoticeKind(
                            text(
                                    TODAY,
                                    "A deadline is due today",
                                    "Whoever answers for it is told on the day, or the principals.",
                                    "Due today, {day}: {task}",
                                    "Do it today. If that cannot be, say why on its page."),
                            Delivery.AT_ONCE),
                    new NoticeKind(
                            text(
                                    OVERDUE,
                                    "A deadline is overdue",
                                    WHO + "after it was due.",
                                    "Overdue since {day}: {task}",
                                    "Do it now, and tell whoever waits for it when they can expect it."),
                            Delivery.AT_ONCE))
            .map(kind -> kind.reaching(Role.PRINCIPAL, Role.PRACTITIONER, Role.TRAINEE, Role.BUSINESS_SUPPORT))
            .toList();

    private static TextTemplate text(String key, String title, String toldWhen, String what, String todo) {
        return NoticeKind.text(key, title, toldWhen, what, todo)
                .needing("task", "What is due", "Answer to a request for involvement")
                .needing("day", "When it is due", "3 March 2027");
    }

    @Override
    public List<NoticeKind> kinds() {
        return KINDS;
    }

    /** @param days before it is due */
    static String of(int days) {
        return days > 0 ? SOON : days == 0 ? TODAY : OVERDUE;
    }
}
