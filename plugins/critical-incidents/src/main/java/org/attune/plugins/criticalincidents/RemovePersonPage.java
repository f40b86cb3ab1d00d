package org.attune.plugins.criticalincidents;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.attune.api.page.Address;
import org.jspecify.annotations.Nullable;

/** The step that takes a name away. */
@Named("criticalIncidentsRemovePerson")
@ViewScoped
public class RemovePersonPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PeopleService people;

    private @Nullable UUID id;
    private transient @Nullable AffectedPerson person;

    public void load() {
        id = Address.needed("id");
        getPerson();
    }

    public AffectedPerson getPerson() {
        AffectedPerson known = person;
        if (known == null) {
            known = people.person(id);
            person = known;
        }
        return known;
    }

    public String remove() {
        UUID incident = getPerson().getIncidentId();
        people.remove(Objects.requireNonNull(id));
        return Address.to("incident.xhtml?id=" + incident, "The name was taken away.");
    }
}
