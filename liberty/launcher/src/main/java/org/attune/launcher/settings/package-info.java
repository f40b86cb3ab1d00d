/** What the operator can set, and where the unpacked release is. */
@NullMarked
package org.attune.launcher.settings;

import org.jspecify.annotations.NullMarked;
