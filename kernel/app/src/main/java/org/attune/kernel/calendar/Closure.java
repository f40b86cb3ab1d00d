package org.attune.kernel.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.attune.api.persistence.TenantEntity;
import org.attune.api.setting.Setting;
import org.jspecify.annotations.Nullable;

/** Days in term on which there are no pupils, at all the authority's schools or at one. */
@Entity
@Table(name = "school_closure", schema = "attune")
public class Closure extends TenantEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "setting_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private @Nullable Setting setting;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ClosureKind kind = ClosureKind.INSET;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "words")
    private String words = "";

    @Column(name = "from_file")
    private boolean fromFile;

    protected Closure() {}

    Closure(Closed closed, @Nullable Setting setting, boolean fromFile) {
        change(closed, setting);
        this.fromFile = fromFile;
    }

    final void change(Closed closed, @Nullable Setting where) {
        setting = where;
        kind = closed.kind();
        firstDay = closed.firstDay();
        lastDay = closed.lastDay();
        words = closed.words();
    }

    @Nullable Setting setting() {
        return setting;
    }

    Closed closed() {
        return new Closed(kind, firstDay, lastDay, words);
    }

    boolean isFromFile() {
        return fromFile;
    }
}
