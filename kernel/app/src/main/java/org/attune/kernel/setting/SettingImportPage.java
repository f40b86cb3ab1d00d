package org.attune.kernel.setting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.attune.api.problem.InvalidException;
import org.attune.kernel.document.Uploads;
import org.jspecify.annotations.Nullable;

/** Choosing the download. What is brought in goes on by itself, and has a page of its own. */
@Named("settingImport")
@RequestScoped
public class SettingImportPage {

    private static final long LARGEST = 100L * 1024 * 1024;
    private static final String TOO_LARGE =
            "The file must be 100 MB or smaller. Nothing was brought in. The whole country’s file has about 60 MB; choose that one.";

    @Inject
    SettingImport settingImport;

    @Inject
    SettingImports imports;

    @Inject
    ImportJob job;

    private @Nullable Part file;
    private @Nullable List<ImportView> latest;

    public String bringIn() throws IOException {
        Part chosen = Uploads.chosen(file);
        if (chosen == null) {
            throw new InvalidException("file", "Choose a file.");
        }
        if (chosen.getSize() > LARGEST) {
            throw new InvalidException("file", TOO_LARGE);
        }
        TemporaryFile kept = keep(chosen);
        ImportView begun;
        try {
            begun = imports.get(imports.begin(baseName(chosen.getSubmittedFileName()), kept.size()));
        } catch (IOException | RuntimeException e) {
            kept.close();
            throw e;
        }
        job.start(begun.id(), kept);
        return "/settings/import-run.xhtml?faces-redirect=true&id=" + begun.id();
    }

    private TemporaryFile keep(Part chosen) throws IOException {
        try {
            try (InputStream in = chosen.getInputStream()) {
                settingImport.requireReadable(in);
            }
            try (InputStream in = chosen.getInputStream()) {
                return TemporaryFile.of(in);
            }
        } finally {
            chosen.delete();
        }
    }

    /** The last imports, newest first. */
    public List<ImportView> getLatest() {
        List<ImportView> known = latest;
        if (known == null) {
            known = imports.latest();
            latest = known;
        }
        return known;
    }

    public boolean isRunning() {
        return getLatest().stream().anyMatch(ImportView::isRunning);
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
