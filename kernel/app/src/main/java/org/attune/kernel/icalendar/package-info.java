/**
 * A person's diary for other programs, as iCalendar (RFC 5545): a feed that their calendar follows, at an address that only they
 * know, and invitations by email. Nothing in either is about a child.
 */
@NullMarked
package org.attune.kernel.icalendar;

import org.jspecify.annotations.NullMarked;
