package org.attune.kernel.consent;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.attune.api.consent.ConsentSubject;

/** What this transaction has asked about consent, so that it asks once. Gone when it ends. */
@TransactionScoped
class KnownConsents implements Serializable {

    private static final long serialVersionUID = 1L;

    // The specification asks for a bean that could be written out; none ever is.
    private final transient Map<Key, ConsentGate.Known> answers = new HashMap<>();

    private record Key(ConsentSubject subject, UUID id) {}

    ConsentGate.Known get(ConsentSubject subject, UUID id, Supplier<ConsentGate.Known> question) {
        return answers.computeIfAbsent(new Key(subject, id), unknown -> question.get());
    }
}
