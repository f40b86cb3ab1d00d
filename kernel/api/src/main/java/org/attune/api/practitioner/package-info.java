/**
 * Those who do the work: educational psychologists, trainees, assistants, and their HCPC registration.
 */
@NullMarked
package org.attune.api.practitioner;

import org.jspecify.annotations.NullMarked;
