/** The operators: people with accounts of their own, who sign what one person alone must not do. */
@NullMarked
package org.attune.launcher.operator;

import org.jspecify.annotations.NullMarked;
