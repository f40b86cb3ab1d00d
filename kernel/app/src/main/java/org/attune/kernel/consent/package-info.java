/**
 * Consent to involvement, purpose by purpose: asking for it, a parent's way to answer, signed paper, withdrawal, and the rule
 * that nothing is done without it (the database keeps that rule too, V8). Consent is not the lawful basis for holding data.
 */
@NullMarked
package org.attune.kernel.consent;

import org.jspecify.annotations.NullMarked;
