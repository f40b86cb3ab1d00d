/**
 * Emails and text messages: written to the outbox in the transaction that causes them, sent from there in the background,
 * and in a demonstration shown on a mailbox page instead. Nothing about a child stands in a subject or a body.
 */
@NullMarked
package org.attune.kernel.message;

import org.jspecify.annotations.NullMarked;
