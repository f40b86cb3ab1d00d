@NullMarked
package org.attune.launcher.development;

import org.jspecify.annotations.NullMarked;
