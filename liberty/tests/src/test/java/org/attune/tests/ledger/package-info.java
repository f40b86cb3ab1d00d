/** The time ledger: what the database never lets happen, and statements as people and programs get them. */
@NullMarked
package org.attune.tests.ledger;

import org.jspecify.annotations.NullMarked;
