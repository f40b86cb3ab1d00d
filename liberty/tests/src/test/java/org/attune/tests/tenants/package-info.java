/** An authority's life in the operator's hands, on the running server: created, suspended, exported, deleted; and very many of them. */
@NullMarked
package org.attune.tests.tenants;

import org.jspecify.annotations.NullMarked;
