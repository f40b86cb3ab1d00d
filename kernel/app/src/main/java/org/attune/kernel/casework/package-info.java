/**
 * The work on a case: the involvement that an accepted request opens, its activities, the record of it, the signatures on
 * that, and the PDF that goes to the setting and the parents. What only a registrant may sign is checked here and, by
 * {@code V9__registration_rule.sql}, in the database.
 */
@NullMarked
package org.attune.kernel.casework;

import org.jspecify.annotations.NullMarked;
