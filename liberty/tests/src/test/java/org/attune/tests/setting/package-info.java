/** Settings: bringing in the register, those added by hand, the people there, and handing over. */
@NullMarked
package org.attune.tests.setting;

import org.jspecify.annotations.NullMarked;
