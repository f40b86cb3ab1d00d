package org.attune.tests.incontainer;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attune.api.workload.Capacity;
import org.attune.api.workload.Workload;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Capacity as a plugin has it. */
@InContainer
class WorkloadTest {

    @Inject
    Within within;

    @Inject
    WorkloadExample example;

    @Inject
    DiaryExample people;

    @Inject
    Workload workload;

    @Deployment
    static WebArchive application() {
        return Application.with(WorkloadTest.class, WorkloadExample.class, DiaryExample.class);
    }

    @Test
    void whatIsKeptElsewhereIsPlannedAndLeavesLessRoom() throws Exception {
        UUID one = within.authority("harbour", () -> people.practitioner("Robin Example"));
        List<Capacity> all = within.authority("harbour", () -> example.everybody(WorkloadExample.DAY));
        Capacity on = within.authority("harbour", () -> example.of(one, WorkloadExample.DAY));
        Capacity after = within.authority("harbour", () -> example.of(one, WorkloadExample.DAY.plusDays(1)));
        assertAll(
                () -> assertTrue(
                        all.stream().anyMatch(each -> each.practitionerId().equals(one))),
                () -> assertEquals(WorkloadExample.MINUTES, on.plannedMinutes()),
                () -> assertEquals(0, after.plannedMinutes()),
                () -> assertEquals(on.directMinutes() - WorkloadExample.MINUTES, on.freeMinutes()));
    }

    @Test
    void whatIsSoldIsSetAgainstTheDirectTimeOfAYear() throws Exception {
        within.authority("harbour", () -> people.practitioner("Sam Example"));
        int direct = within.authority("harbour", () -> example.direct(2026));
        assertTrue(direct > 0);
        assertTrue(within.authority("harbour", () -> example.covers(2026, direct)));
        assertFalse(within.authority("harbour", () -> example.covers(2026, direct + 1)));
    }

    @Test
    void aStretchThatIsNoneOrTooLongIsRefusedAndNobodyIsNobody() throws Exception {
        assertAll(
                () -> assertThrows(
                        IllegalArgumentException.class,
                        () -> within.authority(
                                "harbour", () -> workload.of(WorkloadExample.DAY, WorkloadExample.DAY.minusDays(1)))),
                () -> assertThrows(
                        IllegalArgumentException.class,
                        () -> within.authority(
                                "harbour", () -> workload.of(WorkloadExample.DAY, WorkloadExample.DAY.plusDays(732)))),
                () -> assertEquals(
                        Optional.empty(),
                        within.authority(
                                "harbour",
                                () -> workload.of(UUID.randomUUID(), WorkloadExample.DAY, WorkloadExample.DAY))));
    }
}
