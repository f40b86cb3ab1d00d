/**
 * Telling the people who work here, and those of a setting, that something happened: in the application, by email at once, or once
 * a day, as each chooses. What is told says what changed and what to do, and nothing about a child.
 */
@NullMarked
package org.attune.api.notice;

import org.jspecify.annotations.NullMarked;
