package org.attune.kernel.practitioner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import org.attune.api.problem.InvalidException;
import org.attune.api.time.London;
import org.attune.kernel.document.Downloads;
import org.attune.kernel.document.Uploads;
import org.jspecify.annotations.Nullable;

/**
 * Checking everybody at once. The result is shown by the answer to the upload itself: sending it again does no harm, because
 * the same file changes nothing.
 */
@Named("bulkCheck")
@RequestScoped
public class BulkPage {

    private static final long LARGEST = 2L * 1024 * 1024;

    @Inject
    BulkCheckService service;

    private @Nullable Part file;
    private @Nullable BulkResult result;

    public void download() throws IOException {
        byte[] csv = service.export();
        FacesContext faces = FacesContext.getCurrentInstance();
        Downloads.send(
                (HttpServletResponse) faces.getExternalContext().getResponse(),
                "hcpc-check-" + London.today() + ".csv",
                "text/csv;charset=UTF-8",
                csv);
        faces.responseComplete();
    }

    public void bringIn() throws IOException {
        Part chosen = Uploads.chosen(file);
        if (chosen == null) {
            throw new InvalidException("file", "Choose the file");
        }
        if (chosen.getSize() > LARGEST) {
            throw new InvalidException("file", "The file must be 2 MB or smaller. Nothing was brought in.");
        }
        try (InputStream in = chosen.getInputStream()) {
            result = service.bringIn(in);
        } finally {
            chosen.delete();
        }
    }

    public @Nullable BulkResult getResult() {
        return result;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
