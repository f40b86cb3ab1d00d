/**
 * The record of one child or young person in full, a subject at a time: names, setting, special educational needs, languages,
 * contacts, vulnerability; the pages that show and change it, and the same for programs.
 */
@NullMarked
package org.attune.kernel.child.record;

import org.jspecify.annotations.NullMarked;
