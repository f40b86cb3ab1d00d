/** A real browser, and what every page that it visits must keep to. */
@NullMarked
package org.attune.testkit.browser;

import org.jspecify.annotations.NullMarked;
