/**
 * Loads a demonstration, once, from {@code tenants/<slug>/demo/}, by calling the services that pages call, as the people
 * it describes: so the demo obeys every rule, and its audit looks like a real one.
 */
@NullMarked
package org.attune.kernel.demo;

import org.jspecify.annotations.NullMarked;
