/** The menu: one class for each command. They read options, call the installation and print. */
@NullMarked
package org.attune.launcher.command;

import org.jspecify.annotations.NullMarked;
