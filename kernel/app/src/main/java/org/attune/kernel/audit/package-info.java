/**
 * What was read, refused and done besides the changes that the database's triggers record, and the page that shows it.
 */
@NullMarked
package org.attune.kernel.audit;

import org.jspecify.annotations.NullMarked;
