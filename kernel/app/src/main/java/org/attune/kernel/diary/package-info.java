/**
 * The diary: appointments of the people who work here, who takes part and where, and the rooms. The database keeps everybody from
 * being in two places at once. What settings can book is another package's, {@code booking}, which makes its appointments here.
 */
@NullMarked
package org.attune.kernel.diary;

import org.jspecify.annotations.NullMarked;
