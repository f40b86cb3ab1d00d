package org.attune.kernel.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;

/** The mobile on which somebody agreed to be texted. */
@Entity
@Table(name = "staff_mobile", schema = "attune")
public class Mobile extends TenantEntity {

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Column(name = "number")
    private String number = "";

    @Column(name = "agreed_at")
    private Instant agreedAt;

    protected Mobile() {}

    Mobile(UUID accountId, String number, Instant agreedAt) {
        this.accountId = accountId;
        agree(number, agreedAt);
    }

    final void agree(String to, Instant at) {
        number = to;
        agreedAt = at;
    }

    UUID accountId() {
        return accountId;
    }

    String number() {
        return number;
    }

    Instant agreedAt() {
        return agreedAt;
    }
}
