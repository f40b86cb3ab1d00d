package org.attune.api.document;

import jakarta.servlet.http.Part;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps scans of papers about a child, for the present authority. Inject it and call it within the transaction of what the paper says:
 * either both are kept, or neither. It asks for no permission; your services do.
 *
 * <p>A scan is a PDF, JPG or PNG by its content, whatever its name says, of up to 20 MB, that opens and, where the operator has set up a
 * virus scanner, holds no virus. It is part of the child's record: of every copy, and of the record's end. A column with its id refers
 * to {@code attune.document} and stands in {@code META-INF/attune/about-a-child.properties} as {@code Label | document}.
 *
 * <p>On a page: {@code <a:file id="scan" value="#{page.scan}" accept=".pdf,.jpg,.jpeg,.png">} in a form with {@code
 * enctype="multipart/form-data"}. It is opened at {@code /documents/} and its id, by those who may open files of the child and whom a
 * {@link ScanReaders} names.
 *
 * <pre>{@code
 * Optional<UUID> form = scans.keep("scan", chosen, childId);
 * }</pre>
 */
public interface Scans {

    /** What a field for a scan says, beside it. */
    String HINT = "A PDF, JPG or PNG, smaller than 20 MB";

    /**
     * Keeps what was chosen.
     *
     * @param field the name of the form's field, for the message
     * @param chosen what was chosen; null where nothing was
     * @param childId whom it is about
     * @return its id; empty where nothing was chosen
     * @throws org.attune.api.problem.InvalidException naming the field, where it is too large, of another kind, damaged, or holds a virus
     */
    Optional<UUID> keep(String field, @Nullable Part chosen, UUID childId);
}
