/**
 * Settings: the list, its search, one setting's page, and bringing in the national register's download (GIAS).
 */
@NullMarked
package org.attune.kernel.setting;

import org.jspecify.annotations.NullMarked;
