/** What every page and every address of the service keeps to. */
@NullMarked
package org.attune.tests.site;

import org.jspecify.annotations.NullMarked;
