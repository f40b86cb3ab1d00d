/**
 * How long records are kept, what is held in spite of that, and their deletion: reviewed before anything goes, by two people, in
 * every table that has a child's id, the kernel's and each plugin's. The rules themselves stand in the database (V88).
 */
@NullMarked
package org.attune.kernel.retention;

import org.jspecify.annotations.NullMarked;
