package org.attune.kernel.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.security.Unrestricted;
import org.attune.api.time.London;
import org.attune.api.wording.Wording;
import org.attune.kernel.message.Outbox;
import org.attune.kernel.message.PublicAddress;
import org.attune.kernel.persistence.DatabaseFunctions;

/**
 * Writes the day's emails for one authority. Beginning a digest and writing its email is one transaction, and each bears the digest's
 * own name, so neither a restart nor a second server sends one twice.
 */
@ApplicationScoped
@Transactional
@Unrestricted("Called by its job alone, for each authority in turn")
@ConsentNotNeeded("Notices hold nothing about a child")
public class Digests {

    @Inject
    EntityManager em;

    @Inject
    DatabaseFunctions functions;

    @Inject
    Wording wording;

    @Inject
    Outbox outbox;

    @Inject
    PublicAddress address;

    /** @return how many were written */
    public int sendDue() {
        List<UUID> begun = functions.ids("attune.take_digests", London.today());
        if (begun.isEmpty()) {
            return 0;
        }
        Map<UUID, List<Told>> told = em.createQuery(
                        "select t from Told t where t.digestId in :ids order by t.id", Told.class)
                .setParameter("ids", begun)
                .getResultStream()
                .collect(Collectors.groupingBy(Told::digestId));
        List<Digest> digests = em.createQuery("select d from Digest d where d.id in :ids", Digest.class)
                .setParameter("ids", begun)
                .getResultList();
        Map<UUID, String> addresses = addresses(digests);
        for (Digest digest : digests) {
            write(digest, addresses.getOrDefault(digest.accountId(), ""), told.getOrDefault(digest.getId(), List.of()));
        }
        return digests.size();
    }

    private Map<UUID, String> addresses(List<Digest> digests) {
        return em.createQuery("select a.id, a.email from Account a where a.id in :ids", Object[].class)
                .setParameter("ids", digests.stream().map(Digest::accountId).toList())
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    private void write(Digest digest, String to, List<Told> told) {
        if (to.isEmpty() || told.isEmpty()) {
            return;
        }
        String list = told.stream()
                .map(one -> one.what() + "\n" + one.todo() + "\n" + address.of("/notices/open.xhtml?id=" + one.getId()))
                .collect(Collectors.joining("\n\n"));
        outbox.emailOnce(
                to,
                wording.of(
                        NoticeMailTexts.DIGEST,
                        Map.of(
                                "number",
                                String.valueOf(told.size()),
                                "list",
                                list,
                                "choose",
                                address.of("/notices/choose.xhtml"))),
                "digest-" + digest.getId());
    }
}
