package org.attune.kernel.setting;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.attune.api.page.PageNotice;
import org.attune.api.validation.Ids;
import org.attune.kernel.document.Downloads;
import org.jspecify.annotations.Nullable;

/** One time that the register was brought in: how far it is, its end, and its report. */
@Named("importRun")
@ViewScoped
public class ImportRunPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** More than anybody reads on a page; the file has all. */
    private static final int SHOWN = 200;

    @Inject
    SettingImports imports;

    private @Nullable String id;
    private transient @Nullable ImportView view;
    private transient @Nullable List<ImportLine> lines;

    /** Before a line of the page is written: an id that leads nowhere is answered as such. */
    public void load() {
        getView();
    }

    public ImportView getView() {
        ImportView known = view;
        if (known == null) {
            known = imports.get(Ids.of(id));
            view = known;
        }
        return known;
    }

    /** Asks again how far it is. */
    public void refresh() {
        view = null;
        lines = null;
    }

    public String cancel() {
        imports.cancel(Ids.of(id));
        PageNotice.afterRedirect("It will stop in a moment, unless it was done already.");
        return "/settings/import-run.xhtml?faces-redirect=true&id=" + id;
    }

    public void download() throws IOException {
        byte[] csv = imports.report(Ids.of(id));
        FacesContext faces = FacesContext.getCurrentInstance();
        Downloads.send(
                (HttpServletResponse) faces.getExternalContext().getResponse(),
                "register-report.csv",
                "text/csv;charset=UTF-8",
                csv);
        faces.responseComplete();
    }

    /** The rows that could not be used, the first of them. */
    public List<ImportLine> getProblems() {
        return lines().stream().filter(ImportLine::isProblem).limit(SHOWN).toList();
    }

    /** The other lines of the report, the first of them. */
    public List<ImportLine> getChanges() {
        return lines().stream().filter(line -> !line.isProblem()).limit(SHOWN).toList();
    }

    public boolean isMore() {
        return lines().stream().filter(ImportLine::isProblem).count() > SHOWN
                || lines().stream().filter(line -> !line.isProblem()).count() > SHOWN;
    }

    private List<ImportLine> lines() {
        List<ImportLine> known = lines;
        if (known == null) {
            known = getView().isDone() ? imports.lines(getView().id()) : List.of();
            lines = known;
        }
        return known;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
