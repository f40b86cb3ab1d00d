package org.attune.api.work;

import jakarta.persistence.Entity;

/**
 * Never stored, and no part of the unit that runs. EclipseLink weaves a mapped superclass only where an entity of the same unit extends
 * it; the entities that extend these are the plugins', which are built later, against woven classes. So the unit that weaves the api has
 * one of each.
 */
final class Woven {

    private Woven() {}

    @Entity
    static class Given extends Allocated {}

    @Entity
    static class Time extends WorkedTime {}

    @Entity
    static class Work extends PlannedWork {
        @Override
        public String words() {
            return getTitle();
        }
    }
}
