package org.attune.kernel.consent;

import java.util.UUID;

/**
 * A link, as much of it as somebody may know who has only that.
 *
 * @param name the person it was sent to, for the audit; never shown before the code was right
 * @param opens whether it still works
 * @param byText whether the code goes to a mobile number; otherwise to the same mailbox as the link
 * @param numberEnding the last three digits of that number; empty where it goes by e-mail
 * @param until the last day it works, in words
 */
public record ParentLink(UUID id, String name, boolean opens, boolean byText, String numberEnding, String until) {}
