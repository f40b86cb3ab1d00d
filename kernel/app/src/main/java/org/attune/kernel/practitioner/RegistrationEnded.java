package org.attune.kernel.practitioner;

import java.util.UUID;

/**
 * Somebody could sign before, and cannot any more: suspended, removed, or not renewed. Fired in the transaction that learns of
 * it, for those who know what they leave open.
 *
 * @param name of the practitioner
 * @param now what the register says now, in words
 */
public record RegistrationEnded(UUID practitionerId, String name, String now) {}
