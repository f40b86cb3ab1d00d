/** The rules of Virtual School time that need no database. */
@NullMarked
package org.attune.plugins.virtualschool;

import org.jspecify.annotations.NullMarked;
