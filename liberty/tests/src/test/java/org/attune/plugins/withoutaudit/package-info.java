/** A plugin that is broken on purpose: nobody learns what changes in its table. */
@NullMarked
package org.attune.plugins.withoutaudit;

import org.jspecify.annotations.NullMarked;
