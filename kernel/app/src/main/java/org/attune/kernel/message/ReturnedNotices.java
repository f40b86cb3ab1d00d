package org.attune.kernel.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.attune.api.notice.Delivery;
import org.attune.api.notice.Fact;
import org.attune.api.notice.Notice;
import org.attune.api.notice.NoticeKind;
import org.attune.api.notice.NoticeKinds;
import org.attune.api.notice.Notices;
import org.attune.api.notice.Recipient;
import org.attune.api.security.Role;
import org.attune.api.time.London;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** Tells whoever had a message sent that it did not arrive. */
@ApplicationScoped
public class ReturnedNotices implements NoticeKinds {

    static final String KIND = "message.returned";

    /** A notice that does not arrive is in the application all the same; to tell of it by another could go on for ever. */
    private static final String NOTICES = "notice.";

    private static final String PERSON = "user:";

    private static final List<NoticeKind> KINDS = List.of(new NoticeKind(
            NoticeKind.text(
                            KIND,
                            "A message did not arrive",
                            "Whoever had it sent is told when a mail server refuses it, or it could not be delivered for two days; where"
                                    + " nobody in particular did, business support.",
                            "A message of {day} did not arrive",
                            "Open it to see to whom it went and why. Put the address right, and send it again.")
                    .needing("day", "When it was sent", "3 March 2027"),
            Delivery.AT_ONCE));

    @Inject
    Notices notices;

    @Override
    public List<NoticeKind> kinds() {
        return KINDS;
    }

    void tell(OutboxMessage message) {
        String text = message.getTextKey();
        if (text != null && text.startsWith(NOTICES)) {
            return;
        }
        Instant sent = message.getCreatedAt();
        notices.tell(
                new Notice(
                        KIND,
                        "returned:" + message.getId(),
                        "/messages/returned.xhtml?id=" + message.getId(),
                        Map.of(
                                "day",
                                new Fact.Day((sent == null ? London.now() : sent)
                                        .atZone(London.ZONE)
                                        .toLocalDate()))),
                List.of(sender(message.getCreatedBy())
                        .<Recipient>map(Recipient.Person::new)
                        .orElseGet(() -> new Recipient.Holders(Role.BUSINESS_SUPPORT))));
    }

    /** The person who had it sent; nobody where the service did by itself, or a family or a program. */
    static Optional<UUID> sender(@Nullable String createdBy) {
        return createdBy != null && createdBy.startsWith(PERSON)
                ? Optional.ofNullable(Ids.orNull(createdBy.substring(PERSON.length())))
                : Optional.empty();
    }
}
