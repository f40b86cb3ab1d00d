package org.attune.kernel.child.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.attune.api.child.Vulnerability;
import org.attune.kernel.child.Contact;
import org.attune.kernel.time.London;
import org.attune.kernel.web.Ids;
import org.jspecify.annotations.Nullable;

/** The child's page. */
@Named("childView")
@RequestScoped
public class ChildPage {

    @Inject
    ChildRecordService records;

    private @Nullable String id;
    private @Nullable WholeRecord whole;

    /** Reads the child; called by the view once its parameter is in. */
    public void load() {
        whole = records.whole(Ids.of(id));
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public ChildRecord getChild() {
        return Objects.requireNonNull(whole).child();
    }

    public String getName() {
        return whole == null ? "" : getChild().fullName();
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
        return Objects.requireNonNull(whole).contacts();
    }

    public List<Vulnerability> getVulnerabilities() {
        return Objects.requireNonNull(whole).vulnerabilities();
    }

    public boolean isLive(Vulnerability one) {
        return one.isLive(London.today());
    }

    public List<Earlier> getSettingsBefore() {
        return Objects.requireNonNull(whole).settingsBefore();
    }

    public List<Earlier> getSenBefore() {
        return Objects.requireNonNull(whole).senBefore();
    }
}
