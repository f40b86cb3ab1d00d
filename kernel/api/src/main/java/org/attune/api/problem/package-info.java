/**
 * The refusals that have an answer in plain words, on a page and as problem+json.
 */
@NullMarked
package org.attune.api.problem;

import org.jspecify.annotations.NullMarked;
