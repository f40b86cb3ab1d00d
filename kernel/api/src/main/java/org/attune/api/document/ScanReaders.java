package org.attune.api.document;

import java.util.UUID;
import org.pf4j.ExtensionPoint;

/**
 * Extension point: who may open a plugin's scans besides principals, business support, and practitioners with a case of the child.
 * Implement it in a bean with {@link org.pf4j.Extension} and {@code @ApplicationScoped}. Asked when somebody opens a file that those rules
 * do not give them.
 */
public interface ScanReaders extends ExtensionPoint {

    /**
     * @param scanId a file of this authority, of whatever plugin or of the kernel
     * @return whether it is one of yours that the present user may open
     */
    boolean mayOpen(UUID scanId);
}
