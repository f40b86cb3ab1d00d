package org.attune.kernel.place;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.attune.api.page.PageNotice;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** A team: its name, and who is in it. */
@Named("teamForm")
@ViewScoped
public class TeamPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    TeamService teams;

    @Inject
    MemberService members;

    private @Nullable String id;
    private int version;
    private String title = "";
    private String where = "";
    private String name = "";
    private boolean retired;
    private transient @Nullable List<MemberView> rows;

    public void load() {
        if (id == null) {
            return;
        }
        TeamView team = teams.get(Ids.of(id));
        version = team.version();
        title = team.name();
        where = team.where();
        name = team.name();
        retired = team.retiredOn() != null;
    }

    public String save() {
        TeamInput entered = new TeamInput(name);
        String saved = id;
        if (saved == null) {
            saved = teams.add(entered).toString();
        } else {
            teams.rename(Ids.of(saved), version, entered);
        }
        PageNotice.afterRedirect("Saved.");
        return "/places/team.xhtml?faces-redirect=true&id=" + saved;
    }

    /** Those of today. */
    public List<MemberView> getPresent() {
        return rows().stream().filter(MemberView::isToday).toList();
    }

    /** Those of before and those to come. */
    public List<MemberView> getOthers() {
        return rows().stream().filter(one -> !one.isToday()).toList();
    }

    private List<MemberView> rows() {
        List<MemberView> known = rows;
        if (known == null) {
            known = id == null ? List.of() : members.of(Ids.of(id));
            rows = known;
        }
        return known;
    }

    public boolean isAdding() {
        return id == null;
    }

    public boolean isRetired() {
        return retired;
    }

    /** The name that is saved, whatever is being typed. */
    public String getTitle() {
        return title;
    }

    public String getWhere() {
        return where;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }
}
