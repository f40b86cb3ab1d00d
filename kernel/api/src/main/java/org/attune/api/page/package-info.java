/**
 * What every Faces page needs: what its address says and names, what its form carries, and where to go from it with words that say what
 * went well.
 */
@NullMarked
package org.attune.api.page;

import org.jspecify.annotations.NullMarked;
