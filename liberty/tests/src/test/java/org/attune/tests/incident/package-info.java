/** Critical incidents, through the front: a call, its response team, the rota, and what comes after. */
@NullMarked
package org.attune.tests.incident;

import org.jspecify.annotations.NullMarked;
