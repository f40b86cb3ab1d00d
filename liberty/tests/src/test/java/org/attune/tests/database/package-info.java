/** What the database keeps to: its catalogue, row security, and how much is asked of it. */
@NullMarked
package org.attune.tests.database;

import org.jspecify.annotations.NullMarked;
