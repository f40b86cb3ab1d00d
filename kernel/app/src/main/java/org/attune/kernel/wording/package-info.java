/**
 * The words of what the service sends and asks: as they ship, and an authority's own versions of them, which are written,
 * previewed, put in force and never edited. What is sent keeps the version that it was sent with. Features declare their texts
 * with {@link org.attune.api.wording.TextSource}.
 */
@NullMarked
package org.attune.kernel.wording;

import org.jspecify.annotations.NullMarked;
