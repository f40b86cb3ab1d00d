/** Orders and invoices: what the office does, what a setting sees, what finance systems import, and what the database lets nobody do. */
@NullMarked
package org.attune.tests.invoice;

import org.jspecify.annotations.NullMarked;
