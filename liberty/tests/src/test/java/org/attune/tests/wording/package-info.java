/** An authority's own words: written, previewed, put in force, and kept as they were for what was sent before. */
@NullMarked
package org.attune.tests.wording;

import org.jspecify.annotations.NullMarked;
