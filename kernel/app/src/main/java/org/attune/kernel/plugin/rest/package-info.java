/**
 * The gate before plugins' REST resources, and the description of the whole interface with what the authority's plugins add.
 */
@NullMarked
package org.attune.kernel.plugin.rest;

import org.jspecify.annotations.NullMarked;
