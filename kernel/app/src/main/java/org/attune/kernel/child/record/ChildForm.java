package org.attune.kernel.child.record;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.attune.api.page.PageNotice;
import org.attune.api.problem.ConflictException;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/**
 * What every form about one child has: the child in its address, the version that it was filled from, and what is typed, by the
 * field's id. Where somebody else saved first it stays, says what they saved, and saving again keeps what stands in it.
 */
public abstract class ChildForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ChildRecordService records;

    private @Nullable String id;
    private int version;
    private String name = "";
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, LocalDate> days = new HashMap<>();
    private final Map<String, Boolean> flags = new HashMap<>();

    /** Fills the form; called by the view once its parameters are in. */
    public void load() {
        ChildRecord child = records.get(childId());
        name = child.fullName();
        version = child.version();
        fill(child);
    }

    /** Saves, and goes to the child's page. */
    public String save() {
        try {
            store(version);
        } catch (ConflictException e) {
            version = versionNow();
            throw e;
        }
        PageNotice.afterRedirect("Saved.");
        return "/children/view.xhtml?faces-redirect=true&id=" + childId();
    }

    abstract void fill(ChildRecord child);

    abstract void store(int from);

    int versionNow() {
        return records.get(childId()).version();
    }

    void from(int known) {
        version = known;
    }

    UUID childId() {
        return Ids.of(id);
    }

    String text(String field) {
        return texts.getOrDefault(field, "");
    }

    /** Null where nothing was typed. */
    @Nullable LocalDate day(String field) {
        return days.get(field);
    }

    boolean flag(String field) {
        return Boolean.TRUE.equals(flags.get(field));
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    /** @return whom it is about */
    public String getName() {
        return name;
    }

    public Map<String, String> getTexts() {
        return texts;
    }

    public Map<String, LocalDate> getDays() {
        return days;
    }

    public Map<String, Boolean> getFlags() {
        return flags;
    }
}
