/**
 * Makes PDFs from XHTML: A4 pages that a screen reader can read, in our own fonts, with the authority at their top. What else
 * stands on them is its feature's matter.
 */
@NullMarked
package org.attune.kernel.pdf;

import org.jspecify.annotations.NullMarked;
