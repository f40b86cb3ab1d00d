package org.attune.kernel.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.attune.api.wording.TextSource;
import org.attune.api.wording.TextTemplate;

/** The emails that notices travel in. */
@ApplicationScoped
public class NoticeMailTexts implements TextSource {

    static final String ONE = "notice.one";
    static final String DIGEST = "notice.digest";

    private static final String CHOOSE = "https://eps.example/notices/choose.xhtml";

    private static final List<TextTemplate> TEXTS = List.of(
            TextTemplate.email(
                            ONE,
                            "A notice, at once",
                            "Sent to whoever chose to be told of something at once. Names no child.",
                            "{what}",
                            """
                            Hello,

                            {what}

                            {todo}

                            {link}

                            You can choose what you are told by email:
                            {choose}

                            {service}
                            """)
                    .needing("what", "What changed", "A deadline is due on 3 March 2027")
                    .needing("todo", "What to do", "Open it to see what is to be done.")
                    .needing("link", "Its address", "https://eps.example/deadlines/list.xhtml")
                    .with("choose", "Where they choose what they are told", CHOOSE),
            TextTemplate.email(
                            DIGEST,
                            "The day’s notices in one email",
                            "Sent once a day, in the morning, to whoever has something new to be told in it. Names no child.",
                            "What is new for you: {number}",
                            """
                            Hello,

                            This is new since your last summary.

                            {list}

                            You can choose what you are told by email:
                            {choose}

                            {service}
                            """)
                    .with("number", "How many notices", "2")
                    .needing(
                            "list",
                            "The notices, each with what to do and its address",
                            "A deadline is due on 3 March 2027\nOpen it to see what is to be done.\nhttps://eps.example/deadlines/list.xhtml")
                    .with("choose", "Where they choose what they are told", CHOOSE));

    @Override
    public List<TextTemplate> texts() {
        return TEXTS;
    }
}
