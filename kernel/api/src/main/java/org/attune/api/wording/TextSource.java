package org.attune.api.wording;

import java.util.List;
import org.pf4j.ExtensionPoint;

/**
 * Declares the texts of a feature or plugin. They stand on the authority's page "Wording", where a version of its own can be
 * written, and are put into words by {@link Wording}.
 */
public interface TextSource extends ExtensionPoint {

    /** @return the texts, in the order in which they are listed; the same ones each time for an authority */
    List<TextTemplate> texts();
}
