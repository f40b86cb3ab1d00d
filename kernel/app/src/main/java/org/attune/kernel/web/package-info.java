/**
 * What all pages and resources share: navigation, problems, errors.
 */
@NullMarked
package org.attune.kernel.web;

import org.jspecify.annotations.NullMarked;
