package org.attune.kernel.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.attune.api.notice.Delivery;
import org.attune.api.persistence.TenantEntity;

/** How a person is told of a kind of notice, where they have chosen. */
@Entity
@Table(name = "notice_preference", schema = "attune")
public class Preference extends TenantEntity {

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Column(name = "kind", updatable = false)
    private String kind = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "delivery")
    private Delivery delivery = Delivery.HERE;

    protected Preference() {}

    Preference(UUID accountId, String kind, Delivery delivery) {
        this.accountId = accountId;
        this.kind = kind;
        this.delivery = delivery;
    }

    String kind() {
        return kind;
    }

    Delivery delivery() {
        return delivery;
    }

    void choose(Delivery chosen) {
        delivery = chosen;
    }
}
