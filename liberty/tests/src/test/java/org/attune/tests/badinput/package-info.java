/** Every row of issue 2's table of bad input: a clear answer, and nothing lost. */
@NullMarked
package org.attune.tests.badinput;

import org.jspecify.annotations.NullMarked;
