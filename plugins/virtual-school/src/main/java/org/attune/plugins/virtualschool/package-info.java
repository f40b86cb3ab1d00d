/**
 * Virtual School time: the service's time that is the Virtual School's, given each year and divided over its link EPs; requests for
 * children in care and previously in care, by the Virtual School and by social care; who consents for such a child, worked out from
 * what is recorded; and what the time was used for. The time itself is on the kernel's ledger.
 */
@NullMarked
package org.attune.plugins.virtualschool;

import org.jspecify.annotations.NullMarked;
