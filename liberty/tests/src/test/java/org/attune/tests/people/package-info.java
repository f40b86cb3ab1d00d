/** How people are let in, what they may do, and how they leave, through the front. */
@NullMarked
package org.attune.tests.people;

import org.jspecify.annotations.NullMarked;
