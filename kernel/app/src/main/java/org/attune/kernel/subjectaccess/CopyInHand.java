package org.attune.kernel.subjectaccess;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attune.api.problem.NotFoundException;
import org.attune.kernel.audit.AuditLog;

/** The lines of a copy while it is read. */
@ApplicationScoped
class CopyInHand {

    @Inject
    EntityManager em;

    @Inject
    Gathering gathering;

    @Inject
    AuditLog audit;

    /** What a decision was about: the same value of the same row. */
    private record Value(UUID row, String label, String value) {

        static Value of(SubjectLine line) {
            return new Value(line.getRowId(), line.getLabel(), line.getValue());
        }
    }

    void gather(SubjectRequest request) {
        keep(request, Map.of());
    }

    void gatherAgain(SubjectRequest request) {
        Map<Value, SubjectLine> before = new HashMap<>();
        lines(request.getId()).forEach(line -> {
            before.put(Value.of(line), line);
            em.remove(line);
        });
        em.flush();
        keep(request, before);
    }

    private void keep(SubjectRequest request, Map<Value, SubjectLine> before) {
        int part = 0;
        int row = 0;
        String title = "";
        for (GatheredRow gathered : gathering.about(request.getChildId())) {
            part += gathered.part().equals(title) ? 0 : 1;
            title = gathered.part();
            row++;
            int number = 0;
            for (GatheredRow.Line one : gathered.lines()) {
                SubjectLine line = new SubjectLine(request, gathered, part, row, ++number, one);
                SubjectLine same = before.get(Value.of(line));
                if (same != null && same.getDecision() != null) {
                    line.decide(same.getDecision(), same.getHidden());
                }
                em.persist(line);
            }
        }
        em.flush();
    }

    void forget(UUID request) {
        em.createQuery("delete from SubjectLine l where l.requestId = :request")
                .setParameter("request", request)
                .executeUpdate();
    }

    List<SubjectLine> lines(UUID request) {
        return em.createQuery(
                        "select l from SubjectLine l where l.requestId = :request order by l.partNo, l.rowNo, l.lineNo",
                        SubjectLine.class)
                .setParameter("request", request)
                .getResultList();
    }

    long undecided(UUID request) {
        return em.createQuery(
                        "select count(l) from SubjectLine l where l.requestId = :request and l.decision is null",
                        Long.class)
                .setParameter("request", request)
                .getSingleResult();
    }

    SubjectLine line(UUID id) {
        SubjectLine line = em.find(SubjectLine.class, id);
        if (line == null) {
            audit.refused("attune.subject_line", id, null, "not here");
            throw new NotFoundException(
                    "There is no such part of a copy. Perhaps it was gathered again: open the request.");
        }
        return line;
    }
}
