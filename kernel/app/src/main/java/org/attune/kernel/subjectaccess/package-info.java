/**
 * A copy of everything held about a child, for whoever has a right to it (UK GDPR, article 15). It reaches every table that has a
 * child's id, the kernel's and each installed plugin's; one person reads it, a second one releases it.
 */
@NullMarked
package org.attune.kernel.subjectaccess;

import org.jspecify.annotations.NullMarked;
