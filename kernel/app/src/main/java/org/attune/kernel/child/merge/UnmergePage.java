package org.attune.kernel.child.merge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.attune.api.page.PageNotice;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** Undoing a merge; the list of records that may be one child's; and what a child's page says of merges. */
@Named("childMerges")
@RequestScoped
public class UnmergePage {

    @Inject
    MergeService merges;

    private @Nullable String id;
    private @Nullable UUID kept;
    private @Nullable List<MergeService.Pair> pairs;
    private @Nullable List<MergeService.Merged> into;

    public void load() {
        kept = merges.keptOf(Ids.of(id));
    }

    public String undo() {
        UUID child = merges.keptOf(Ids.of(id));
        merges.undo(Ids.of(id));
        PageNotice.afterRedirect("Undone: there are two records again.");
        return "/children/view.xhtml?faces-redirect=true&id=" + child;
    }

    public List<MergeService.Pair> getPairs() {
        List<MergeService.Pair> known = pairs;
        if (known == null) {
            known = merges.open();
            pairs = known;
        }
        return known;
    }

    public String different(UUID review) {
        merges.different(review);
        PageNotice.afterRedirect("Kept as two children.");
        return "/children/review.xhtml?faces-redirect=true";
    }

    public List<MergeService.Merged> into(String child) {
        List<MergeService.Merged> known = into;
        if (known == null) {
            known = merges.into(Ids.of(child));
            into = known;
        }
        return known;
    }

    public @Nullable UUID getKept() {
        return kept;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
