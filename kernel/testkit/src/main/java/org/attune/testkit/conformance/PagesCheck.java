package org.attune.testkit.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.testkit.site.EveryDoor;

/** Opens each of its pages where there is work, as somebody who may: none fails. What opens is what later checks look at. */
final class PagesCheck implements Check {

    private static final int OF_EACH_TABLE = 2;
    private static final String NOBODYS = new UUID(0, 0).toString();

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public void run(Subject subject, Findings findings) {
        List<String> ids = subject.rows().ids(subject.there().id(), OF_EACH_TABLE);
        Set<String> pages = new TreeSet<>(subject.plugin().views().pages());
        pages.forEach(page -> find(page, List.of(""), subject, findings));
        Set<String> doors = subject.plugin().views().doors();
        doors.forEach(door -> find(door, ids, subject, findings));
        for (String path : Operations.reads(Operations.of(subject, subject.there()))) {
            Reply reply = subject.there().program().get(Operations.belowBase(path));
            if (reply.status() >= 500) {
                findings.fault("GET " + path + " answers " + reply.status() + ".");
            }
        }
        findings.seen(subject.open().size() + " of " + Findings.count(pages.size() + doors.size(), "address") + " ("
                + Findings.count(pages.size(), "page") + ", and " + doors.size()
                + " that take an id) opened where there is work");
        List<String> empty = new ArrayList<>(subject.rows().tables());
        empty.removeAll(subject.rows().filled(subject.there().id()));
        if (!empty.isEmpty()) {
            findings.seen("not seen: anything of " + String.join(", ", empty)
                    + ", since neither the demonstration nor the rules of the table gave a row");
        }
    }

    /** The first address that shows something, with one of these ids, to the first of the people who may open the page at all. */
    private static void find(String door, List<String> ids, Subject subject, Findings findings) {
        subject.peopleThere().stream()
                .filter(person ->
                        person.openOnce(door.replace(EveryDoor.ID, NOBODYS)).status() != 403)
                .findFirst()
                .ifPresent(person -> find(door, ids, person, subject, findings));
    }

    private static void find(String door, List<String> ids, Visitor person, Subject subject, Findings findings) {
        for (String id : ids) {
            String address = door.replace(EveryDoor.ID, id);
            Reply reply = person.openOnce(address);
            if (reply.status() >= 500) {
                findings.fault("The page " + address + " answers " + reply.status() + ".");
                return;
            }
            if (reply.status() == 200) {
                subject.open().put(address, person);
                return;
            }
        }
    }
}
