/**
 * Those who do the work, their entry on the HCPC register, and which of them may be given a case today.
 */
@NullMarked
package org.attune.kernel.practitioner;

import org.jspecify.annotations.NullMarked;
