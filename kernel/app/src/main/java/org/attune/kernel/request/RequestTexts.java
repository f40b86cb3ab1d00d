package org.attune.kernel.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.attune.api.wording.TextSource;
import org.attune.api.wording.TextTemplate;

/** What a setting is told about its requests. */
@ApplicationScoped
public class RequestTexts implements TextSource {

    static final String ACCEPTED = "request.accepted";
    static final String DECLINED = "request.declined";

    private static final List<TextTemplate> TEXTS = List.of(
            text(
                    ACCEPTED,
                    "A request was accepted",
                    "We have accepted a request of yours",
                    "We have accepted a request for involvement from your setting. Someone will be in touch."),
            text(
                    DECLINED,
                    "A request was declined",
                    "We have declined a request of yours",
                    "We have declined a request for involvement from your setting. The request says why."));

    private static TextTemplate text(String key, String title, String subject, String first) {
        return TextTemplate.email(
                        key,
                        title,
                        "Sent to everybody of the setting, because whoever sent the request may have left. Names no child.",
                        subject,
                        "Hello,\n\n" + first + "\n\nSign in to read about it:\n{link}\n\n{service}")
                .needing("link", "The address of the request", "https://eps.example/requests/view.xhtml");
    }

    @Override
    public List<TextTemplate> texts() {
        return TEXTS;
    }
}
