package org.attune.plugins.virtualschool;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.attune.api.ledger.LedgerAccount;
import org.attune.api.work.Allocated;

/** What the Virtual School was given for a year. */
@Entity(name = "VirtualSchoolAllocation")
@Table(name = "allocation", schema = "plugin_virtual_school")
public class Allocation extends Allocated {

    protected Allocation() {}

    Allocation(LedgerAccount account) {
        super(account);
    }
}
