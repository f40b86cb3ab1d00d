/**
 * How what was entered is checked: Bean Validation's constraints, answered as {@link org.attune.api.problem.InvalidException}.
 */
@NullMarked
package org.attune.kernel.validation;

import org.jspecify.annotations.NullMarked;
