/**
 * Critical incidents: a sudden, distressing event at a school is told, in a call of a minute; a response team answers it, with a
 * plan, in confidence; the team looks after itself, and the service learns without names. What an incident is about is hidden from
 * everybody else by row security.
 */
@NullMarked
package org.attune.plugins.criticalincidents;

import org.jspecify.annotations.NullMarked;
