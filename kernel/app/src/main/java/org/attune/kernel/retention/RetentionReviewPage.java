package org.attune.kernel.retention;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.attune.api.page.PageNotice;
import org.attune.api.problem.InvalidException;
import org.attune.api.time.London;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** What waits for a second person, and what is over and may be put up for deletion. Nothing is ticked to begin with. */
@Named("retentionReview")
@ViewScoped
public class RetentionReviewPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/retention/review.xhtml?faces-redirect=true";

    @Inject
    RetentionView view;

    @Inject
    RetentionService service;

    private List<String> chosen = List.of();
    private transient RetentionView.@Nullable Review review;

    public String propose() {
        List<UUID> children = Ids.all(chosen);
        int proposed = service.propose(children);
        PageNotice.afterRedirect(
                proposed == 1
                        ? "1 record is up for deletion. Somebody else looks at it and deletes it."
                        : proposed + " records are up for deletion. Somebody else looks at them and deletes them.");
        return HERE;
    }

    public String proposeSmall(String kind) {
        service.proposeSmall(Arrays.stream(RetentionKind.values())
                .filter(one -> one.name().equals(kind) && !one.isOfChild())
                .findFirst()
                .orElseThrow(() -> new InvalidException("chosen", "Choose what is to be deleted")));
        PageNotice.afterRedirect("Up for deletion. Somebody else looks at it and deletes it.");
        return HERE;
    }

    public RetentionView.Review getReview() {
        RetentionView.Review known = review;
        if (known == null) {
            known = view.review();
            review = known;
        }
        return known;
    }

    /** A record as a choice. */
    public String words(RetentionView.Due one) {
        return one.name() + ", born " + London.words(one.born()) + ". " + one.rule() + ", over since "
                + London.words(one.dueOn());
    }

    public String day(LocalDate day) {
        return London.words(day);
    }

    public String[] getChosen() {
        return chosen.toArray(String[]::new);
    }

    public void setChosen(String[] chosen) {
        this.chosen = Arrays.asList(chosen.clone());
    }
}
