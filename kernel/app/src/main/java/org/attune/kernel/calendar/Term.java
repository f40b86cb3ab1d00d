package org.attune.kernel.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.attune.api.calendar.SchoolTerm;
import org.attune.api.persistence.TenantEntity;
import org.jspecify.annotations.Nullable;

/** A term of the authority's schools, as it is kept. */
@Entity
@Table(name = "school_term", schema = "attune")
public class Term extends TenantEntity {

    @Column(name = "school_year")
    private int schoolYear;

    @Column(name = "name")
    private String name = "";

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "half_term_from")
    private @Nullable LocalDate halfTermFrom;

    @Column(name = "half_term_to")
    private @Nullable LocalDate halfTermTo;

    @Column(name = "from_file")
    private boolean fromFile;

    protected Term() {}

    Term(SchoolTerm term, boolean fromFile) {
        change(term);
        this.fromFile = fromFile;
    }

    final void change(SchoolTerm term) {
        schoolYear = term.schoolYear();
        name = term.name();
        firstDay = term.firstDay();
        lastDay = term.lastDay();
        halfTermFrom = term.halfTermFrom();
        halfTermTo = term.halfTermTo();
    }

    SchoolTerm term() {
        return new SchoolTerm(schoolYear, name, firstDay, lastDay, halfTermFrom, halfTermTo);
    }

    boolean isFromFile() {
        return fromFile;
    }
}
