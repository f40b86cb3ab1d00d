package org.attune.kernel.calendar;

import java.io.Serializable;
import java.util.List;
import org.attune.api.calendar.SchoolTerm;

/**
 * What an iCalendar file says about schools.
 *
 * @param wrong what is about terms or closures and cannot be used: while there is any, nothing is saved
 * @param passedOver what is about something else
 */
record CalendarFile(List<SchoolTerm> terms, List<Closed> closures, List<Passed> wrong, List<Passed> passedOver)
        implements Serializable {

    /**
     * An entry that is not used.
     *
     * @param entry what it is called
     * @param why why it is not used
     */
    public record Passed(String entry, String why) implements Serializable {}
}
