/** A plugin that is broken on purpose: its page takes memory without bound. */
@NullMarked
package org.attune.plugins.growingpage;

import org.jspecify.annotations.NullMarked;
