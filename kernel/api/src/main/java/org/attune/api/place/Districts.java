package org.attune.api.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The districts and teams of the present authority. Inject it; the kernel implements it. It asks for no permission, since everybody
 * of the service may know them: the plugin's own services say who may see what is done there.
 *
 * <pre>{@code
 * List<TeamPerson> team = districts.people(London.today()).stream()
 *         .filter(person -> teamId.equals(person.teamId()))
 *         .toList();
 * }</pre>
 */
public interface Districts {

    /**
     * All districts by name, the retired ones too. Costs one statement.
     *
     * @return none where the authority works as one
     */
    List<DistrictPlace> all();

    /**
     * One district.
     *
     * @param id its id
     * @return empty where there is none in this authority
     */
    Optional<DistrictPlace> find(UUID id);

    /**
     * Who is in a team, of every team. Costs one statement.
     *
     * @param day a day in London
     * @return by name; those who have left the service by then are not among them
     */
    List<TeamPerson> people(LocalDate day);
}
