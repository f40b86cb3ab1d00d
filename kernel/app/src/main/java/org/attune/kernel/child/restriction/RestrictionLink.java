package org.attune.kernel.child.restriction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** What the child's page says of its restriction: whether there is one, and whether this person may say who sees it. */
@Named("childRestrictionLink")
@RequestScoped
public class RestrictionLink {

    @Inject
    RestrictionService restrictions;

    private RestrictionService.@Nullable Standing standing;

    public boolean shown(String child) {
        return standing(child).mayChange();
    }

    public boolean restricted(String child) {
        return standing(child).restricted();
    }

    private RestrictionService.Standing standing(String child) {
        RestrictionService.Standing known = standing;
        if (known == null) {
            known = restrictions.standing(Ids.of(child));
            standing = known;
        }
        return known;
    }
}
