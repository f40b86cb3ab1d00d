/** The Virtual School's time, its roll, and who consents for a child in care. */
@NullMarked
package org.attune.tests.virtualschool;

import org.jspecify.annotations.NullMarked;
