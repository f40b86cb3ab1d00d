/** Notices without a database. */
@NullMarked
package org.attune.kernel.notice;

import org.jspecify.annotations.NullMarked;
