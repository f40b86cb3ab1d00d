/** Tests of what needs no server: what a request needs, and what a draft keeps. */
@NullMarked
package org.attune.kernel.request;

import org.jspecify.annotations.NullMarked;
