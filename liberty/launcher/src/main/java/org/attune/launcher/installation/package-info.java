/** All parts together: what the commands and the whole-system tests use. */
@NullMarked
package org.attune.launcher.installation;

import org.jspecify.annotations.NullMarked;
