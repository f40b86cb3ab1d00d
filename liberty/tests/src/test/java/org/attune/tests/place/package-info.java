/** Districts, teams, and who is link EP of which setting, through the front. */
@NullMarked
package org.attune.tests.place;

import org.jspecify.annotations.NullMarked;
