/**
 * District days: each district of an authority has so many days of the service a year, delivered by a local team for what was agreed
 * with its partners. Priorities, work that is planned against them, time that was worked, and days that move between districts with
 * two approvals. The days themselves are on the kernel's ledger.
 */
@NullMarked
package org.attune.plugins.districtdays;

import org.jspecify.annotations.NullMarked;
