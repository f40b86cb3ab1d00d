/**
 * Files: scans that were uploaded, PDFs that were made. They lie in the database, so that row security, audit and backup
 * hold for them too.
 */
@NullMarked
package org.attune.kernel.document;

import org.jspecify.annotations.NullMarked;
