/** What tests need to be there before they begin, written past the server so that each test has its own. */
@NullMarked
package org.attune.tests.data;

import org.jspecify.annotations.NullMarked;
