/** Children and young people: the record, who may see it, finding one, two records of one child. */
@NullMarked
package org.attune.tests.child;

import org.jspecify.annotations.NullMarked;
