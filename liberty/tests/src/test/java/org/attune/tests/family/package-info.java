/**
 * The family's side of consent: what parents and young people do with a link, in a browser without scripts, and everything
 * that strangers and mistakes can do to it.
 */
@NullMarked
package org.attune.tests.family;

import org.jspecify.annotations.NullMarked;
