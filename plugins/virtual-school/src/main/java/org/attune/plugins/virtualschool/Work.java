package org.attune.plugins.virtualschool;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.ledger.LedgerAccount;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.work.PlannedWork;

/** What the Virtual School's time is planned for. It names no child. */
@Entity(name = "VirtualSchoolWork")
@Table(name = "work", schema = "plugin_virtual_school")
public class Work extends PlannedWork {

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private UseKind kind;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "practitioner_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private Practitioner practitioner;

    protected Work() {}

    Work(LedgerAccount account, UseKind kind, String title, Practitioner by, LocalDate on, UUID submissionId) {
        super(account, submissionId);
        this.kind = kind;
        this.practitioner = by;
        describe(title, on);
    }

    public UseKind getKind() {
        return kind;
    }

    public Practitioner getPractitioner() {
        return practitioner;
    }

    @Override
    public String words() {
        return kind.words() + ", " + getTitle();
    }
}
