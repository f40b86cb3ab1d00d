/**
 * Planned work and worked time on an account of the ledger: what a plugin's entities extend, so that the plugin says only for whom and
 * for what the time is.
 */
@NullMarked
package org.attune.api.work;

import org.jspecify.annotations.NullMarked;
