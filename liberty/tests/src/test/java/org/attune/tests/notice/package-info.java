/** What people are told: the list, the emails, and what each chooses. */
@NullMarked
package org.attune.tests.notice;

import org.jspecify.annotations.NullMarked;
