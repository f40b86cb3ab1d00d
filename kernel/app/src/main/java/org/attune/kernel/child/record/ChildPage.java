package org.attune.kernel.child.record;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.attune.api.child.Vulnerability;
import org.attune.api.time.London;
import org.attune.api.validation.Ids;
import org.attune.kernel.child.Contact;
import org.jspecify.annotations.Nullable;

/** The child's page. Between two requests it keeps whose page it is, and nothing of what stands on it. */
@Named("childView")
@ViewScoped
public class ChildPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ChildRecordService records;

    private @Nullable String id;
    private transient @Nullable WholeRecord whole;

    /** Reads the child; called by the view once its parameter is in. */
    public void load() {
        whole();
    }

    private WholeRecord whole() {
        WholeRecord known = whole;
        if (known == null) {
            known = records.whole(Ids.of(id));
            whole = known;
        }
        return known;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public ChildRecord getChild() {
        return whole().child();
    }

    public String getName() {
        return getChild().fullName();
    }

    /** @return in whole years today */
    public int getAge() {
        return London.age(getChild().dateOfBirth());
    }

    public String day(@Nullable LocalDate day) {
        return day == null ? "" : London.words(day);
    }

    /** Since when, where it is known. */
    public String since(@Nullable LocalDate day) {
        return day == null ? "" : "since " + London.words(day);
    }

    public Rights getRights() {
        return Rights.of(getChild().dateOfBirth(), London.today());
    }

    public List<Contact> getContacts() {
        return whole().contacts();
    }

    public List<Vulnerability> getVulnerabilities() {
        return whole().vulnerabilities();
    }

    public boolean isLive(Vulnerability one) {
        return one.isLive(London.today());
    }

    public List<Earlier> getSettingsBefore() {
        return whole().settingsBefore();
    }

    public List<Earlier> getSenBefore() {
        return whole().senBefore();
    }
}
