/** Tests of what needs no server: reading the register's download, however it was saved. */
@NullMarked
package org.attune.kernel.setting;

import org.jspecify.annotations.NullMarked;
