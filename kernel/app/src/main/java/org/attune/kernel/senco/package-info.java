/**
 * The people of a setting: who has an account there, who leads, and how one hands over to another. Knows what each feature
 * keeps for a setting, so no feature knows it.
 */
@NullMarked
package org.attune.kernel.senco;

import org.jspecify.annotations.NullMarked;
