/** A plugin for tests only: its page, its panel, its job and its links fail. */
@NullMarked
package org.attune.plugins.brittle;

import org.jspecify.annotations.NullMarked;
