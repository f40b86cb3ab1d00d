package org.attune.api.notice;

import java.util.List;
import org.attune.api.wording.TextSource;
import org.attune.api.wording.TextTemplate;

/**
 * Extension point: declares the kinds of notice of a feature or plugin. Their texts stand on the authority's page "Wording" with all
 * others.
 */
public interface NoticeKinds extends TextSource {

    /** @return the kinds; the same ones each time for an authority */
    List<NoticeKind> kinds();

    @Override
    default List<TextTemplate> texts() {
        return kinds().stream().map(NoticeKind::text).toList();
    }
}
