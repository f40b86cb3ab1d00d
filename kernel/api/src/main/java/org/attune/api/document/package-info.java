/**
 * Scans and photographs of papers that people upload, such as a form that a parent signed. The kernel keeps them: one gate for what
 * may come in, one place where they are opened.
 */
@NullMarked
package org.attune.api.document;

import org.jspecify.annotations.NullMarked;
