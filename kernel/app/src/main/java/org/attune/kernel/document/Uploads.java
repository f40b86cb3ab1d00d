package org.attune.kernel.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.attune.api.problem.InvalidException;

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
}
