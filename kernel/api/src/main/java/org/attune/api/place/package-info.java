/**
 * Where the service works: the districts into which an authority divides its area, the team that works in each, who is in
 * it, and who is link EP of which setting.
 * For reading; the kernel's own pages keep them.
 */
@NullMarked
package org.attune.api.place;

import org.jspecify.annotations.NullMarked;
