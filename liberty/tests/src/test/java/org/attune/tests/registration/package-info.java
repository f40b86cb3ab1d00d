/** Practitioners and the HCPC register, as docs/registration.md says: each row of its table has its test here or in the database package. */
@NullMarked
package org.attune.tests.registration;

import org.jspecify.annotations.NullMarked;
