package org.attune.api.diary;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps appointments, for the present authority. Inject it and call it within the transaction of what the appointment is for: either
 * both are, or neither. It asks for no permission; your services do.
 *
 * <p>Nobody has two appointments at once and no room is given twice. That is decided by the database when the statement is written:
 * of two who want the same hour one gets it, and the other's transaction ends with {@link
 * org.attune.api.problem.RefusedException} of type {@code person-busy} or {@code room-busy}.
 *
 * <pre>{@code
 * UUID id = diary.make(new NewAppointment(
 *         "my-plugin", "my-plugin.planning", "Planning meeting", new Span(start, end),
 *         new Place.AtSetting(setting), Set.of(ep), About.setting(setting), "", submission));
 * }</pre>
 */
public interface Diary {

    /** The most people whose diaries are read at once. */
    int MOST_PEOPLE = 200;

    /**
     * Makes an appointment, or finds the one that the same submission made before.
     *
     * @param wanted what is to be made
     * @return its id
     * @throws org.attune.api.problem.InvalidException naming the field, where something is too long, names nobody, or is not there
     * @throws org.attune.api.problem.RefusedException {@code person-busy}, {@code room-busy}; or an observer's
     */
    UUID make(NewAppointment wanted);

    /**
     * Moves one to another time. Moving it to where it is changes nothing.
     *
     * @param id which
     * @param to when it is from now on
     * @throws org.attune.api.problem.NotFoundException where there is none that the present user may see
     * @throws org.attune.api.problem.RefusedException as {@link #make}; {@code appointment-cancelled} where it was cancelled
     */
    void move(UUID id, Span to);

    /**
     * Puts one somewhere else.
     *
     * @param id which
     * @param to where it is from now on
     * @throws org.attune.api.problem.NotFoundException where there is none that the present user may see
     * @throws org.attune.api.problem.RefusedException as {@link #move}
     */
    void place(UUID id, Place to);

    /**
     * Says who takes part.
     *
     * @param id which
     * @param practitionerIds all of them, 1 to {@link NewAppointment#MOST_PEOPLE}
     * @throws org.attune.api.problem.NotFoundException where there is none that the present user may see
     * @throws org.attune.api.problem.RefusedException as {@link #move}
     */
    void people(UUID id, Collection<UUID> practitionerIds);

    /**
     * Cancels one: it stays to be read, and holds nobody and no room. Cancelling it again changes nothing.
     *
     * @param id which
     * @param because why, up to 1,000 characters; may be empty
     * @throws org.attune.api.problem.NotFoundException where there is none that the present user may see
     */
    void cancel(UUID id, String because);

    /**
     * @param id which
     * @return empty where there is none that the present user may see
     */
    Optional<Appointment> find(UUID id);

    /**
     * Who does what. Costs two statements, however many people and appointments there are.
     *
     * @param practitionerIds whose, at most {@link #MOST_PEOPLE}
     * @param within those that have a moment in common with it
     * @return the live ones that the present user may see, by their beginning
     */
    List<Appointment> of(Collection<UUID> practitionerIds, Span within);

    /**
     * Whose time is taken, also by what the present user may not see. One statement.
     *
     * @param practitionerIds whose, at most {@link #MOST_PEOPLE}
     * @param within what has a moment in common with it
     * @return by its beginning
     */
    List<Busy> busy(Collection<UUID> practitionerIds, Span within);

    /** @return every kind of the kernel and of the plugins that are on for the authority */
    List<AppointmentKind> kinds();
}
