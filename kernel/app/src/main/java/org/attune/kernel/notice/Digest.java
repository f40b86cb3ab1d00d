package org.attune.kernel.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;

/** The one email of a day and person. The database begins it. */
@Entity
@Table(name = "notice_digest", schema = "attune")
public class Digest extends TenantEntity {

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Column(name = "for_day", updatable = false)
    private LocalDate forDay;

    protected Digest() {}

    UUID accountId() {
        return accountId;
    }

    LocalDate forDay() {
        return forDay;
    }
}
