/** What data protection law asks of a record: a copy that is whole, and an end that reaches everything. */
@NullMarked
package org.attune.tests.dataprotection;

import org.jspecify.annotations.NullMarked;
