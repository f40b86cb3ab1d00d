/** Inside the running application: tenancy, the plugin host and consent where no request reaches them alone. */
@NullMarked
package org.attune.tests.incontainer;

import org.jspecify.annotations.NullMarked;
