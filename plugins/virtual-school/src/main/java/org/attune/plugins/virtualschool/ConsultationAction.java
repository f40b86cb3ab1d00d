package org.attune.plugins.virtualschool;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;
import org.jspecify.annotations.Nullable;

/** What was agreed in a consultation: who does what, by when, and what came of it. */
@Entity(name = "VirtualSchoolConsultationAction")
@Table(name = "consultation_action", schema = "plugin_virtual_school")
public class ConsultationAction extends TenantEntity {

    @Column(name = "child_id")
    private UUID childId;

    @Column(name = "consultation_id")
    private UUID consultationId;

    @Column(name = "what")
    private String what = "";

    @Column(name = "who")
    private String who = "";

    @Column(name = "by_when")
    private LocalDate byWhen;

    @Column(name = "done_on")
    private @Nullable LocalDate doneOn;

    @Column(name = "outcome")
    private String outcome = "";

    @Column(name = "submission_id")
    private UUID submissionId;

    protected ConsultationAction() {}

    ConsultationAction(Consultation of, UUID submissionId) {
        this.childId = of.getChild().getId();
        this.consultationId = of.getId();
        this.submissionId = submissionId;
    }

    void become(String whatIsDone, String byWhom, LocalDate until) {
        what = whatIsDone;
        who = byWhom;
        byWhen = until;
    }

    void done(@Nullable LocalDate on, String came) {
        doneOn = on;
        outcome = came;
    }

    public UUID getConsultationId() {
        return consultationId;
    }

    public String getWhat() {
        return what;
    }

    public String getWho() {
        return who;
    }

    public LocalDate getByWhen() {
        return byWhen;
    }

    public @Nullable LocalDate getDoneOn() {
        return doneOn;
    }

    public String getOutcome() {
        return outcome;
    }
}
