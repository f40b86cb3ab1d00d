package org.attune.kernel.practitioner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.attune.api.page.Choice;
import org.attune.api.page.Lookups;
import org.jspecify.annotations.Nullable;

/** Those whom a:person lets choose, read once however often a page asks for them. */
@Named("staff")
@RequestScoped
public class StaffChoices {

    @Inject
    Lookups lookups;

    private @Nullable List<Choice> people;

    public List<Choice> getPeople() {
        List<Choice> known = people;
        if (known == null) {
            known = lookups.people();
            people = known;
        }
        return known;
    }
}
