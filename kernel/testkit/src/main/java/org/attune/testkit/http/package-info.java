/** Talking to the running server over https, as a program with a key or as a person who fills in forms. */
@NullMarked
package org.attune.testkit.http;

import org.jspecify.annotations.NullMarked;
