/**
 * The conformance suite: what {@code attune plugin verify} puts a plugin's jar through before an operator approves it. Each check
 * has a name that stays; docs/plugins/verify.md says what each looks at, and what it cannot see.
 */
@NullMarked
package org.attune.testkit.conformance;

import org.jspecify.annotations.NullMarked;
