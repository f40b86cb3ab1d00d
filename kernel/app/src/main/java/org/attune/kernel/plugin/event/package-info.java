/**
 * Publishes what happened: to the kernel's observers by CDI, to the plugins' by ourselves and through the gate.
 */
@NullMarked
package org.attune.kernel.plugin.event;

import org.jspecify.annotations.NullMarked;
