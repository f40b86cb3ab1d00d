/**
 * Plugins' pages and what is in them: views and files from their jars, their beans in expressions, their links in the menu and
 * their panels on the kernel's pages.
 */
@NullMarked
package org.attune.kernel.plugin.page;

import org.jspecify.annotations.NullMarked;
