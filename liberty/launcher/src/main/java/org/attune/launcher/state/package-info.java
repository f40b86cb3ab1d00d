/** The state folder (ATTUNE_HOME): its layout, its lock, its private files and generated passwords. */
@NullMarked
package org.attune.launcher.state;

import org.jspecify.annotations.NullMarked;
