/** Those outside to whom messages go. */
@NullMarked
package org.attune.testkit.mail;

import org.jspecify.annotations.NullMarked;
