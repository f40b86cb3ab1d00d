package org.attune.kernel.icalendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.attune.api.wording.TextSource;
import org.attune.api.wording.TextTemplate;

/** What an email says to which an invitation is attached. */
@ApplicationScoped
public class InvitationTexts implements TextSource {

    static final String INVITED = "diary.invitation";
    static final String CANCELLED = "diary.invitation-cancelled";

    private static final List<TextTemplate> TEXTS = List.of(
            with(TextTemplate.email(
                    INVITED,
                    "Invitation to an appointment",
                    "Sent to those who take part and to whoever booked, when an appointment is made or moved. Calendars understand what is attached.",
                    "{what}, {when}",
                    """
                    Hello {name},

                    {what}
                    {when}
                    {where}

                    Your calendar can add or move it by what is attached. To see more, sign in:
                    {link}

                    {service}
                    """)),
            with(TextTemplate.email(
                    CANCELLED,
                    "An appointment was cancelled",
                    "Sent to those who were invited to an appointment that is cancelled, or in which they take part no more.",
                    "Cancelled: {what}, {when}",
                    """
                    Hello {name},

                    This does not take place, or is without you:

                    {what}
                    {when}
                    {where}

                    Your calendar can take it out by what is attached. To see more, sign in:
                    {link}

                    {service}
                    """)));

    private static TextTemplate with(TextTemplate text) {
        return text.with("name", "The name of whoever is invited", "Robin Example")
                .needing("what", "What kind of appointment it is", "Planning meeting")
                .needing("when", "When it is", "3 March 2027, 9:00 to 10:00")
                .with("where", "Where it is", "Hillside Primary School")
                .with(
                        "link",
                        "The page of its day, or the sessions that can be booked",
                        "https://eps.example/diary/day.xhtml?day=2027-03-03");
    }

    @Override
    public List<TextTemplate> texts() {
        return TEXTS;
    }
}
