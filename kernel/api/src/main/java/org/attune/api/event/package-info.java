/**
 * How the kernel and the plugins tell each other that something happened.
 */
@NullMarked
package org.attune.api.event;

import org.jspecify.annotations.NullMarked;
