package org.attune.kernel.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.attune.api.casework.Involvement;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.tenancy.Authority;
import org.attune.api.tenancy.CurrentAuthority;
import org.attune.kernel.consent.RecordReaders;
import org.attune.kernel.consent.RecordReaders.Readers;
import org.attune.kernel.message.Outbox;
import org.attune.kernel.message.PublicAddress;
import org.jspecify.annotations.Nullable;

/**
 * Who hears of a record: those whose decision the work is get it (see {@link RecordReaders}), the setting is told that it is
 * there to read (unless somebody who decides had said no to the work when it was signed), a supervisor that one waits. Nothing
 * in a subject or a text says whom it is about.
 */
@ApplicationScoped
class RecordDelivery {

    @Inject
    EntityManager em;

    @Inject
    Outbox outbox;

    @Inject
    RecordReaders readers;

    @Inject
    PublicAddress address;

    @Inject
    CurrentAuthority current;

    void deliver(InvolvementRecord record, Involvement involvement) {
        UUID child = record.getChild().getId();
        UUID document = record.getDocumentId();
        String subject = record.getNumber() == 1 ? "Our written record" : "A corrected version of our written record";
        Readers family = readers.of(child);
        for (String email : family.emails()) {
            outbox.email(email, subject, toFamily(record, family), child, document);
        }
        if (family.emails().isEmpty()) {
            tellToHandOn(involvement.getPractitioner(), record.getId(), family);
        }
        if (record.isForSetting()) {
            for (String person : peopleOf(involvement.getSetting().getId())) {
                outbox.email(person, subject, toSetting(record, involvement.getRequestId(), family), child, null);
            }
        }
    }

    void tellSupervisor(Practitioner supervisor, UUID recordId) {
        outbox.email(
                supervisor.getEmail(),
                "A record waits for your signature",
                "Somebody whom you supervise has finished a record of involvement.\n\n"
                        + "Sign in to read it. You can sign it, or send it back with a note:\n"
                        + address.of("/casework/sign.xhtml?id=" + recordId) + "\n\n"
                        + signature(),
                null,
                null);
    }

    private void tellToHandOn(Practitioner author, UUID recordId, Readers family) {
        outbox.email(
                author.getEmail(),
                "A record waits to be handed on",
                "A record of involvement is signed, and we hold no email address of "
                        + (family.themselves()
                                ? "the young person whose record it is"
                                : "anybody with parental responsibility")
                        + ".\n\nHand it on to them yourself"
                        + (family.themselves() ? ", and not to their parents unless the young person agrees" : "")
                        + ":\n" + address.of("/casework/sign.xhtml?id=" + recordId) + "\n\n" + signature(),
                null,
                null);
    }

    void tellAuthor(Practitioner author, UUID recordId) {
        outbox.email(
                author.getEmail(),
                "Your supervisor has sent a record back",
                "Your supervisor has read your record of involvement and asks for changes.\n\n"
                        + "Sign in to read their note:\n"
                        + address.of("/casework/record.xhtml?id=" + recordId) + "\n\n" + signature(),
                null,
                null);
    }

    private String toFamily(InvolvementRecord record, Readers family) {
        return "Hello\n\n"
                + (record.getNumber() == 1
                        ? (family.themselves()
                                        ? "The written record of our work with you"
                                        : "The written record of our work")
                                + " is with this email, as a PDF.\n\n"
                        : "A corrected version of the written record of our work is with this email, as a PDF."
                                + " It replaces the one we sent before and says what changed.\n\n")
                + "It says what we were asked, what we found out, and what we suggest next."
                + (record.isForSetting()
                        ? " The school or setting can read it too.\n\n"
                        : " We have not given it to the school or setting.\n\n")
                + (family.themselves()
                        ? "It is yours: we have not sent it to your parents. You can show it to whomever you like.\n\n"
                        : "")
                + "If something in it is wrong or not clear, tell us.\n\n"
                + signature();
    }

    private String toSetting(InvolvementRecord record, @Nullable UUID requestId, Readers family) {
        return "Hello\n\n"
                + (record.getNumber() == 1
                        ? "A record of involvement is ready for you to read.\n\n"
                        : "A corrected version of a record of involvement is ready for you to read."
                                + " It replaces the one before and says what changed.\n\n")
                + "Sign in to read it:\n"
                + address.of(requestId == null ? "/" : "/requests/view.xhtml?id=" + requestId)
                + (family.themselves()
                        ? "\n\nThe young person gets it too. Their parents do not: ask the young person before you share it.\n\n"
                        : "\n\nThose with parental responsibility get it too.\n\n")
                + signature();
    }

    private String signature() {
        Authority authority = current.get();
        StringBuilder lines = new StringBuilder(authority.serviceName());
        append(lines, authority.contactEmail());
        append(lines, authority.contactPhone());
        return lines.toString();
    }

    private static void append(StringBuilder lines, @Nullable String line) {
        if (line != null) {
            lines.append('\n').append(line);
        }
    }

    /** Whoever acts for the setting today: a new SENCO gets what the last one would have got. */
    private List<String> peopleOf(UUID settingId) {
        return em.createQuery(
                        "select distinct a.email from AccountSetting s join s.account a where a.active = true"
                                + " and s.setting.id = :setting",
                        String.class)
                .setParameter("setting", settingId)
                .getResultList();
    }
}
