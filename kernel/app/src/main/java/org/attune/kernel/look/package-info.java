/**
 * What the Facelets templates and tags need in Java: messages by field, and the date in three fields. Nothing here knows
 * a child, an authority or a case; the looks themselves are in the web application's {@code resources/css} and
 * {@code WEB-INF/templates}.
 */
@NullMarked
package org.attune.kernel.look;

import org.jspecify.annotations.NullMarked;
