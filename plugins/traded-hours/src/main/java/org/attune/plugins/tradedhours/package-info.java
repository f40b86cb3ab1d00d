/**
 * Traded hours: settings buy hours of an educational psychologist's time for an academic year, and the work that is recorded
 * for them is charged to those hours. One account for each setting and year, lines that are only ever added, and a balance
 * that the database keeps.
 */
@NullMarked
package org.attune.plugins.tradedhours;

import org.jspecify.annotations.NullMarked;
