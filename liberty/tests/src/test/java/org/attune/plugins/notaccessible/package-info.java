/** A plugin that is broken on purpose: its page cannot be used by everybody. */
@NullMarked
package org.attune.plugins.notaccessible;

import org.jspecify.annotations.NullMarked;
