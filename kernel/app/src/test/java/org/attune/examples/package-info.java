/** What the Javadoc of {@code org.attune.api} shows, so that it compiles: each uses the api and nothing else of ours. */
@NullMarked
package org.attune.examples;

import org.jspecify.annotations.NullMarked;
