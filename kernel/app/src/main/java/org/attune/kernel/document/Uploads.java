package org.attune.kernel.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.attune.api.problem.InvalidException;
import org.jspecify.annotations.Nullable;

/** The one gate for a scan or photograph that somebody uploads: its kind by its content, its size, and no virus. */
@ApplicationScoped
public class Uploads {

    @Inject
    VirusScanner scanner;

    /**
     * @param field the name of the form's field, for the message
     * @return the media type
     * @throws InvalidException where it cannot be kept
     */
    public String accept(String field, byte[] content) {
        if (content.length <= Scan.MAX_BYTES) {
            // Before anything opens it.
            scanner.check(field, content);
        }
        return Scan.mediaType(field, content);
    }

    /** What was chosen in a form; null where nothing was, for which browsers send an empty file without a name. */
    public static @Nullable Part chosen(@Nullable Part file) {
        String name = file == null ? null : file.getSubmittedFileName();
        return file == null || (file.getSize() == 0 && (name == null || name.isBlank())) ? null : file;
    }

    /** The content for {@link #accept}: one byte more than is allowed is enough to refuse the rest. */
    public static byte[] read(Part file) {
        try (InputStream in = file.getInputStream()) {
            return in.readNBytes(Scan.MAX_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
