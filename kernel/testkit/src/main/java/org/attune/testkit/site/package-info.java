/** What an installation shows, found and not listed: pages and operations, and whether one authority's are shut to another. */
@NullMarked
package org.attune.testkit.site;

import org.jspecify.annotations.NullMarked;
