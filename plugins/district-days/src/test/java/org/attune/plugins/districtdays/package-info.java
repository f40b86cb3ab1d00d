/** The rules of district days that need no database. */
@NullMarked
package org.attune.plugins.districtdays;

import org.jspecify.annotations.NullMarked;
