/** A plugin that is broken on purpose: its observer takes memory without bound. */
@NullMarked
package org.attune.plugins.growingobserver;

import org.jspecify.annotations.NullMarked;
