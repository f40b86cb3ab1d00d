package org.attune.kernel.calendar;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import org.attune.api.page.PageNotice;
import org.attune.api.problem.InvalidException;
import org.attune.kernel.document.Uploads;
import org.jspecify.annotations.Nullable;

/** Choosing a calendar file, seeing what it would do, and saving that. */
@Named("calendarFile")
@ViewScoped
public class CalendarFilePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CalendarFileService service;

    private transient @Nullable Part file;
    private @Nullable CalendarFile read;
    private @Nullable CalendarPlan plan;

    public void look() throws IOException {
        read = null;
        plan = null;
        Part chosen = Uploads.chosen(file);
        if (chosen == null) {
            throw new InvalidException("file", "Choose a calendar file");
        }
        try (InputStream in = chosen.getInputStream()) {
            read = CalendarFileReader.read(in.readNBytes(CalendarFileReader.LARGEST + 1));
        } finally {
            chosen.delete();
        }
        plan = service.plan(read);
    }

    public String save() {
        if (read == null || plan == null) {
            throw new InvalidException("file", "Choose a calendar file");
        }
        service.save(read, plan);
        PageNotice.afterRedirect("Saved.");
        int year = read.terms().isEmpty()
                ? SchoolYear.of(read.closures().get(0).firstDay()).begins()
                : read.terms().get(0).schoolYear();
        return "/calendar/year.xhtml?faces-redirect=true&year=" + year;
    }

    public @Nullable CalendarPlan getPlan() {
        return plan;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
