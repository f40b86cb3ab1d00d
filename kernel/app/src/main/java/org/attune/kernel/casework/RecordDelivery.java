package org.attune.kernel.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attune.api.casework.Involvement;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.wording.Worded;
import org.attune.api.wording.Wording;
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
    Wording wording;

    void deliver(InvolvementRecord record, Involvement involvement) {
        UUID child = record.getChild().getId();
        Readers family = readers.of(child);
        Worded toFamily = wording.of(
                CaseworkTexts.toFamily(family.themselves(), record.getNumber() == 1),
                Map.of(
                        "setting-reads",
                        record.isForSetting()
                                ? "The school or setting can read it too."
                                : "We have not given it to the school or setting."));
        family.emails().forEach(email -> outbox.email(email, toFamily, child, record.getDocumentId()));
        if (family.emails().isEmpty()) {
            tellToHandOn(involvement.getPractitioner(), record.getId(), family);
        }
        if (record.isForSetting()) {
            Worded toSetting = toSetting(record, involvement.getRequestId(), family);
            peopleOf(involvement.getSetting().getId()).forEach(person -> outbox.email(person, toSetting, child, null));
        }
    }

    private Worded toSetting(InvolvementRecord record, @Nullable UUID requestId, Readers family) {
        return wording.of(
                record.getNumber() == 1 ? CaseworkTexts.RECORD_SETTING : CaseworkTexts.RECORD_SETTING_CORRECTED,
                Map.of(
                        "link",
                        address.of(requestId == null ? "/" : "/requests/view.xhtml?id=" + requestId),
                        "who-else",
                        family.themselves()
                                ? "The young person gets it too. Their parents do not: ask the young person before you share it."
                                : "Those with parental responsibility get it too."));
    }

    void tellSupervisor(Practitioner supervisor, UUID recordId) {
        tell(supervisor, CaseworkTexts.WAITS, "/casework/sign.xhtml?id=" + recordId);
    }

    private void tellToHandOn(Practitioner author, UUID recordId, Readers family) {
        String text = family.themselves() ? CaseworkTexts.HAND_ON_YOUNG : CaseworkTexts.HAND_ON;
        tell(author, text, "/casework/sign.xhtml?id=" + recordId);
    }

    void tellAuthor(Practitioner author, UUID recordId) {
        tell(author, CaseworkTexts.SENT_BACK, "/casework/record.xhtml?id=" + recordId);
    }

    private void tell(Practitioner colleague, String text, String path) {
        outbox.email(colleague.getEmail(), wording.of(text, Map.of("link", address.of(path))), null, null);
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
