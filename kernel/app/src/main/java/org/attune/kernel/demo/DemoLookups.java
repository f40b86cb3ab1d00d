package org.attune.kernel.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.security.Unrestricted;
import org.attune.kernel.identity.Account;
import org.attune.kernel.persistence.DatabaseFunctions;
import org.attune.kernel.request.RequestForInvolvement;

/** What the loader must look up to go on where it left off. */
@ApplicationScoped
@Transactional
@Unrestricted("Asked by the demo's loader alone, which runs once, before the first request is answered")
class DemoLookups {

    @Inject
    EntityManager em;

    @Inject
    DatabaseFunctions functions;

    /** The short names of the authorities whose demo is not loaded yet. */
    Set<String> awaited() {
        return Set.copyOf(functions.texts("attune.demo_awaited"));
    }

    void loaded() {
        functions.call("attune.demo_loaded");
    }

    Optional<UUID> account(String email) {
        return first(em.createQuery("select a from Account a where a.email = :email", Account.class)
                        .setParameter("email", email)
                        .getResultList())
                .map(Account::getId);
    }

    UUID practitioner(String email) {
        return first(em.createQuery("select p from Practitioner p where p.email = :email", Practitioner.class)
                        .setParameter("email", email)
                        .getResultList())
                .orElseThrow(
                        () -> new IllegalStateException("The demo names no practitioner with the address " + email))
                .getId();
    }

    int practitionerVersion(UUID id) {
        return em.find(Practitioner.class, id).getVersion();
    }

    UUID settingOfUrn(int urn) {
        return first(em.createQuery("select s.id from Setting s where s.urn = :urn", UUID.class)
                        .setParameter("urn", urn)
                        .getResultList())
                .orElseThrow(() ->
                        new IllegalStateException("The demo names a setting that is not in its settings.csv: " + urn));
    }

    UUID district(String name) {
        return first(em.createQuery("select d.id from District d where d.name = :name", UUID.class)
                        .setParameter("name", name)
                        .getResultList())
                .orElseThrow(() -> new IllegalStateException("The demo names no district " + name));
    }

    UUID team(String name) {
        return first(em.createQuery("select t.id from Team t where t.name = :name", UUID.class)
                        .setParameter("name", name)
                        .getResultList())
                .orElseThrow(() -> new IllegalStateException("The demo names no team " + name));
    }

    /** Whether the demo's places were loaded in an earlier attempt. */
    boolean hasTeams() {
        return em.createQuery("select count(t) from Team t", Long.class).getSingleResult() > 0;
    }

    boolean hasLinkEps() {
        return em.createQuery("select count(l) from LinkEp l", Long.class).getSingleResult() > 0;
    }

    RequestForInvolvement request(UUID id) {
        return em.find(RequestForInvolvement.class, id);
    }

    UUID involvementOf(UUID request) {
        return em.createQuery("select i.id from Involvement i where i.requestId = :request", UUID.class)
                .setParameter("request", request)
                .getSingleResult();
    }

    private static <T> Optional<T> first(List<T> found) {
        return found.stream().findFirst();
    }
}
