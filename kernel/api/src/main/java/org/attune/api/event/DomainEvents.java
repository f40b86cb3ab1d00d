package org.attune.api.event;

/**
 * Tells that something happened. Observers are ordinary CDI observers ({@code @Observes}) in the kernel and in plugins; a
 * plugin's are called only for an authority that has it on, in the transaction phase that they ask for. One that observes
 * {@code IN_PROGRESS} may refuse by throwing a {@link org.attune.api.problem.RefusedException}: all of the transaction rolls
 * back. One that observes {@code AFTER_SUCCESS} can no longer harm it. Inject it.
 *
 * <pre>{@code
 * events.publish(new AdviceSent(adviceId, childId));
 * }</pre>
 */
public interface DomainEvents {

    /**
     * Must be called within a transaction.
     *
     * @param event what happened; a record of the api or of the plugin
     * @throws RuntimeException whatever an observer in progress throws
     */
    void publish(Object event);
}
