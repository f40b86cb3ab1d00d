/** Tests of the plugin's rules that need no server; those that do are in liberty/tests. */
@NullMarked
package org.attune.plugins.tradedhours;

import org.jspecify.annotations.NullMarked;
