package org.attune.kernel.setting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import org.attune.api.problem.InvalidException;
import org.attune.kernel.document.Uploads;
import org.jspecify.annotations.Nullable;

/**
 * Choosing the download, and what became of it. The result is shown by the answer to the upload itself: sending it again
 * does no harm, because the same file changes nothing.
 */
@Named("settingImport")
@RequestScoped
public class SettingImportPage {

    private static final long LARGEST = 100L * 1024 * 1024;
    private static final String TOO_LARGE = "The file must be 100 MB or smaller. Nothing was brought in.";

    @Inject
    SettingImport settingImport;

    private @Nullable Part file;
    private @Nullable ImportResult result;
    private String fileName = "";

    /** The server passes over the body of a form that is too large, so that it comes here as if nothing had been sent. */
    public void arrive() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.getExternalContext().getRequest() instanceof HttpServletRequest request
                && request.getContentLengthLong() > LARGEST) {
            faces.addMessage("import:file", new FacesMessage(FacesMessage.SEVERITY_ERROR, TOO_LARGE, null));
            faces.validationFailed();
        }
    }

    public void bringIn() throws IOException {
        Part chosen = Uploads.chosen(file);
        if (chosen == null) {
            throw new InvalidException("file", "Choose a file.");
        }
        if (chosen.getSize() > LARGEST) {
            throw new InvalidException("file", TOO_LARGE);
        }
        fileName = baseName(chosen.getSubmittedFileName());
        try (InputStream in = chosen.getInputStream()) {
            result = settingImport.bringIn(in);
        } finally {
            chosen.delete();
        }
    }

    public @Nullable ImportResult getResult() {
        return result;
    }

    public String getFileName() {
        return fileName;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    /** Some browsers send the whole path. */
    private static String baseName(@Nullable String name) {
        return name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
}
