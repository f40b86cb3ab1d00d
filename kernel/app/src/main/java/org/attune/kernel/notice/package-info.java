/**
 * What people who work here are told: the list in the application, the emails at once and once a day, and what each person chooses.
 * Plugins come in by {@link org.attune.api.notice}. See docs/notices.md.
 */
@NullMarked
package org.attune.kernel.notice;

import org.jspecify.annotations.NullMarked;
