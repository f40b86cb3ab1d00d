package org.attune.kernel.diary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.validation.Checks;
import org.attune.kernel.web.Problems;
import org.attune.kernel.web.Versions;
import org.jspecify.annotations.Nullable;

/** Keeps the list of rooms. One that is not used any more is retired, and never removed. */
@ApplicationScoped
@Transactional
@Requires(Permission.MANAGE_ROOMS)
public class RoomService {

    @Inject
    EntityManager em;

    @Inject
    AuditLog audit;

    @Inject
    Checks checks;

    /** All by name, the retired ones last. */
    @Requires({Permission.MANAGE_ROOMS, Permission.KEEP_DIARY, Permission.OFFER_SESSIONS})
    public List<RoomView> list() {
        return em.createQuery(
                        "select r from Room r order by case when r.retiredOn is null then 0 else 1 end, r.name, r.id",
                        Room.class)
                .getResultStream()
                .map(Room::view)
                .toList();
    }

    /** Those in use, by name. */
    @Requires({Permission.MANAGE_ROOMS, Permission.KEEP_DIARY, Permission.OFFER_SESSIONS})
    public List<RoomView> inUse() {
        return list().stream().filter(room -> room.retiredOn() == null).toList();
    }

    public RoomView get(UUID id) {
        return find(id).view();
    }

    /**
     * @param id null for a new one
     * @param version the one that the form was filled from
     */
    public UUID keep(@Nullable UUID id, int version, RoomInput entered) {
        checks.check(entered);
        requireFree(entered.name(), id);
        Room room = id == null ? new Room(entered) : unchanged(id, version);
        if (id == null) {
            em.persist(room);
        } else {
            room.change(entered);
        }
        flush();
        return room.getId();
    }

    /** What it is booked for stays; nothing new is put into it. */
    public void retire(UUID id, int version) {
        unchanged(id, version).retire(London.today());
        em.flush();
    }

    public void bringBack(UUID id, int version) {
        unchanged(id, version).retire(null);
        em.flush();
    }

    private void requireFree(String name, @Nullable UUID self) {
        boolean taken = em.createQuery("select r.id from Room r where lower(r.name) = lower(:name)", UUID.class)
                .setParameter("name", name)
                .getResultStream()
                .anyMatch(id -> !id.equals(self));
        if (taken) {
            throw new InvalidException("name", "There is a room of this name already");
        }
    }

    private Room unchanged(UUID id, int version) {
        Room room = find(id);
        Versions.requireUnchanged(room.getVersion(), version);
        return room;
    }

    private Room find(UUID id) {
        Room room = em.find(Room.class, id);
        if (room == null) {
            audit.refused("attune.room", id, null, "not here");
            throw new NotFoundException("There is no such room.");
        }
        return room;
    }

    private void flush() {
        Problems.flush(em);
    }
}
