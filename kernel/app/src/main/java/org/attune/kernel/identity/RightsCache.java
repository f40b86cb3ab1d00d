package org.attune.kernel.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.attune.api.time.London;
import org.attune.kernel.tenancy.Actor;
import org.attune.kernel.tenancy.Epochs;
import org.attune.kernel.tenancy.TenantCache;

/** Remembers what accounts and keys may do until the authority's epoch moves, so that a request costs no statement for it. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // The caches are made when the epochs are there.
public class RightsCache {

    private static final int ACCOUNTS = 20_000;
    private static final int KEYS = 2_000;

    @Inject
    RightsReader reader;

    @Inject
    Epochs epochs;

    private TenantCache<UUID, Optional<Rights>> accounts;
    private TenantCache<String, Actor> keys;

    @PostConstruct
    void start() {
        accounts = new TenantCache<>(epochs, ACCOUNTS);
        keys = new TenantCache<>(epochs, KEYS);
    }

    /** Empty: there is no such account here any more, it was switched off, or a practitioner's time here is over or to come. */
    public TenantCache.Entry<Optional<Rights>> ofAccount(UUID id) {
        TenantCache.Entry<Optional<Rights>> held = accounts.get(id, () -> reader.ofAccount(id));
        return new TenantCache.Entry<>(held.value().filter(rights -> rights.isOn(London.today())), held.epoch());
    }

    /** After a change was saved: asks the database for the new epoch, so that no further request passes on what was before. */
    void hearOfChanges(UUID account) {
        reader.ofAccount(account);
    }

    /** @throws UnknownKeyException where no key has this hash; not remembered, so that guesses cannot push out real keys */
    public TenantCache.Entry<Actor> ofKey(String hash) {
        return keys.get(hash, () -> reader.ofKey(hash).orElseThrow(UnknownKeyException::new));
    }

    static final class UnknownKeyException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnknownKeyException() {
            super("No such key", null, false, false);
        }
    }
}
