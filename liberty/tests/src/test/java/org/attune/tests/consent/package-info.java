/** Consent in full: who may answer, differences, ends, reminders, the tray; in the database alone, and through the pages. */
@NullMarked
package org.attune.tests.consent;

import org.jspecify.annotations.NullMarked;
