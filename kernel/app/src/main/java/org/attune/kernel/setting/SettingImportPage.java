package org.attune.kernel.setting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import org.attune.api.problem.InvalidException;
import org.jspecify.annotations.Nullable;

/**
 * Choosing the download, and what became of it. The result is shown by the answer to the upload itself: sending it again
 * does no harm, because the same file changes nothing.
 */
@Named("settingImport")
@RequestScoped
public class SettingImportPage {

    private static final long LARGEST = 100L * 1024 * 1024;

    @Inject
    SettingImport settingImport;

    private @Nullable Part file;
    private @Nullable ImportResult result;
    private String fileName = "";

    public void bringIn() throws IOException {
        if (file == null || file.getSize() == 0 && isBlank(file.getSubmittedFileName())) {
            throw new InvalidException("file", "Choose a file.");
        }
        if (file.getSize() > LARGEST) {
            throw new InvalidException("file", "The file must be 100 MB or smaller.");
        }
        fileName = baseName(file.getSubmittedFileName());
        try (InputStream in = file.getInputStream()) {
            result = settingImport.bringIn(in);
        } finally {
            file.delete();
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

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** Some browsers send the whole path. */
    private static String baseName(@Nullable String name) {
        return name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
}
