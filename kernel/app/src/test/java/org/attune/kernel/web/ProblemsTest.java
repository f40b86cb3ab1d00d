package org.attune.kernel.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.attune.api.problem.NotFoundException;
import org.attune.api.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemsTest {

    @Test
    void aRefusalIsFoundHoweverOftenItWasWrapped() {
        Throwable wrapped =
                new IllegalStateException(new RuntimeException(new NotFoundException("There is no such child.")));
        assertEquals("There is no such child.", problem(wrapped).getMessage());
    }

    @Test
    void aStaleSaveIsAConflict() {
        assertEquals(
                409,
                problem(new PersistenceException(new OptimisticLockException())).status());
    }

    @ParameterizedTest
    @CsvSource({"08006,503", "57P01,503", "53300,503", "23505,409", "23503,422", "22021,422", "22001,422", "42501,404"})
    void theDatabasesCodesHaveAStatus(String state, int status) {
        assertEquals(
                status,
                problem(new PersistenceException(new SQLException("secret", state)))
                        .status());
    }

    @Test
    void noConnectionInTimeIsUnavailable() {
        assertEquals(
                503,
                problem(new SQLTransientConnectionException("pool is empty")).status());
    }

    @Test
    void aFailedBatchSaysWhatTheDatabaseSaid() {
        BatchUpdateException batch = new BatchUpdateException("batch", new int[0]);
        batch.setNextException(new SQLException("duplicate", "23505"));
        assertEquals("already-there", problem(batch).type());
    }

    @Test
    void aTriggersNamedRuleHasItsOwnWords() {
        ProblemException problem = problem(new Raised("active_tenant"));
        assertEquals("suspended", problem.type());
        assertEquals(422, problem.status());
    }

    @Test
    void whatHasNoWordsTellsNothing() {
        assertTrue(Problems.of(new IllegalStateException("select * from attune.child"))
                .isEmpty());
        Problem problem = Problem.of(new IllegalStateException("select * from attune.child"));
        assertEquals(500, problem.status());
        assertTrue(!problem.detail().contains("select"));
    }

    @Test
    void aCircleOfCausesEnds() {
        Exception one = new Exception();
        Exception two = new Exception(one);
        one.initCause(two);
        assertTrue(Problems.of(one).isEmpty());
    }

    private static ProblemException problem(Throwable thrown) {
        return Problems.of(thrown).orElseThrow();
    }

    /** As the driver's exception, whose class the application does not see. */
    public static final class Raised extends SQLException {

        private static final long serialVersionUID = 1L;

        private final String rule;

        Raised(String rule) {
            super("raised", "P0001");
            this.rule = rule;
        }

        public Message getServerErrorMessage() {
            return new Message(rule);
        }
    }

    /** The driver's second object. */
    public record Message(String rule) {
        public String getConstraint() {
            return rule;
        }
    }
}
