package org.attune.plugins.virtualschool;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.child.Child;
import org.attune.api.persistence.TenantEntity;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/** A child on the Virtual School's roll, and the social worker who is responsible. */
@Entity(name = "VirtualSchoolEnrolment")
@Table(name = "enrolment", schema = "plugin_virtual_school")
public class Enrolment extends TenantEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "child_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private Child child;

    @Column(name = "social_worker_id")
    private @Nullable UUID socialWorkerId;

    @Column(name = "joined_on", updatable = false)
    private LocalDate joinedOn;

    @Column(name = "left_on")
    private @Nullable LocalDate leftOn;

    @Column(name = "submission_id", updatable = false)
    private UUID submissionId;

    protected Enrolment() {}

    Enrolment(Child child, UUID submissionId) {
        this.child = child;
        this.submissionId = submissionId;
        joinedOn = London.today();
    }

    public Child getChild() {
        return child;
    }

    /** Their account; null where nobody is named. */
    public @Nullable UUID getSocialWorkerId() {
        return socialWorkerId;
    }

    public @Nullable LocalDate getLeftOn() {
        return leftOn;
    }

    void under(@Nullable UUID accountId) {
        socialWorkerId = accountId;
    }

    void leave(LocalDate on) {
        leftOn = on;
    }
}
