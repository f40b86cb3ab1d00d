package org.attune.kernel.child.merge;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attune.api.page.PageNotice;
import org.attune.api.time.London;
import org.attune.api.validation.Ids;
import org.attune.kernel.child.ChildService;
import org.attune.kernel.child.ChildView;
import org.jspecify.annotations.Nullable;

/** Which record is the same child's, and what stands in each field of the one that is kept. */
@Named("childMerge")
@ViewScoped
public class MergePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String OTHERS = "other";
    private static final int CHOICES = 20;

    @Inject
    MergeService merges;

    @Inject
    ChildService children;

    private @Nullable String id;
    private @Nullable String other;
    private @Nullable String q;
    private String name = "";
    private transient @Nullable Comparison comparison;
    private UUID kept = new UUID(0, 0);
    private UUID merged = new UUID(0, 0);
    private int keptVersion;
    private int mergedVersion;
    private List<ChildView> found = List.of();
    private final Map<String, String> chosen = new HashMap<>();

    public void load() {
        kept = Ids.of(id);
        if (other == null) {
            ChildView self = children.details(kept).child();
            name = self.fullName();
            found = new ArrayList<>(
                    q == null || q.isBlank()
                            ? merges.likely(kept)
                            : children.search(q, null, CHOICES).items());
            found.removeIf(view -> view.id().equals(kept));
            return;
        }
        merged = Ids.of(other);
        Comparison shown = merges.compare(kept, merged);
        comparison = shown;
        name = shown.keptName();
        keptVersion = shown.keptVersion();
        mergedVersion = shown.otherVersion();
        shown.rows().forEach(row -> chosen.put(row.field(), "kept"));
    }

    public String merge() {
        Comparison shown = getComparison();
        Set<String> fromOther = chosen.entrySet().stream()
                .filter(one -> one.getValue().equals(OTHERS))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        merges.merge(
                new Comparison(
                        kept, shown.keptName(), keptVersion, merged, shown.otherName(), mergedVersion, shown.rows()),
                fromOther);
        PageNotice.afterRedirect("The two records are one. You can undo this from the foot of this page.");
        return "/children/view.xhtml?faces-redirect=true&id=" + kept;
    }

    public boolean isComparing() {
        return other != null;
    }

    public Comparison getComparison() {
        Comparison known = comparison;
        if (known == null) {
            known = merges.compare(kept, merged);
            comparison = known;
        }
        return Objects.requireNonNull(known);
    }

    public List<ChildView> getFound() {
        return found;
    }

    public String born(ChildView child) {
        return London.words(child.dateOfBirth());
    }

    public Map<String, String> getChosen() {
        return chosen;
    }

    public String getName() {
        return name;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getOther() {
        return other;
    }

    public void setOther(@Nullable String other) {
        this.other = other;
    }

    public @Nullable String getQ() {
        return q;
    }

    public void setQ(@Nullable String q) {
        this.q = q;
    }
}
