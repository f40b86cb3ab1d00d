package org.attune.testkit.conformance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.testkit.site.AnothersIds;
import org.attune.testkit.site.EveryDoor;

/**
 * Nothing of one authority is seen at the other: on no page, by no operation, with whatever id, and in no row that a task or
 * observer wrote. All that the first authority has bears a word of its own by now, and has been shown there, so that whatever
 * is kept between two requests holds it.
 */
final class TenantLeaksCheck implements Check {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final int OF_EACH_TABLE = 3;
    private static final int ALL = 1000;

    @Override
    public String name() {
        return "tenant-leaks";
    }

    @Override
    public void run(Subject subject, Findings findings) {
        Tasks.awaitAll(subject);
        List<String> ids = subject.rows().ids(subject.there().id(), OF_EACH_TABLE);
        Set<String> all = new HashSet<>(subject.rows().ids(subject.there().id(), ALL));
        for (String table : subject.rows().holding(subject.beside().id(), Verification.WORD)) {
            findings.fault("A task or observer wrote something of the other authority into " + table + ".");
        }
        for (String page : subject.plugin().views().pages()) {
            for (Visitor person : subject.peopleBeside()) {
                judge("The page " + page, person.openOnce(page), all, findings);
            }
        }
        List<String> operations = Operations.of(subject, subject.beside());
        for (String path : Operations.reads(operations)) {
            judge("GET " + path, subject.beside().program().get(Operations.belowBase(path)), all, findings);
        }
        withIds(subject, ids, operations, findings);
        findings.seen(Findings.count(subject.plugin().views().pages().size(), "page") + " and "
                + Findings.count(operations.size(), "operation") + ", with " + Findings.count(ids.size(), "id")
                + " of the other authority, and "
                + Findings.count(subject.log().tasks(subject.plugin().id()).size(), "task"));
    }

    private static void withIds(Subject subject, List<String> ids, List<String> operations, Findings findings) {
        AnothersIds tried = new AnothersIds(ids, reply -> shown(reply, Set.of()));
        for (String door : subject.plugin().views().doors()) {
            tried.page(door, subject.peopleBeside());
        }
        operations.stream()
                .filter(operation -> operation.contains(EveryDoor.ID))
                .forEach(
                        operation -> tried.operation(operation, subject.beside().program()));
        findings.faults(tried.findings());
    }

    private static void judge(String what, Reply reply, Set<String> theirs, Findings findings) {
        if (reply.status() >= 500) {
            findings.fault(what + " answers " + reply.status() + " at an authority that has nothing yet.");
        }
        shown(reply, theirs).forEach(shown -> findings.fault(what + " shows " + shown + " of the other authority."));
    }

    private static List<String> shown(Reply reply, Set<String> theirs) {
        List<String> shown = new ArrayList<>();
        String text = reply.text();
        if (text.contains(Verification.WORD)) {
            shown.add("words");
        }
        Matcher id = ID.matcher(text);
        while (id.find()) {
            if (theirs.contains(id.group()) && !shown.contains("an id")) {
                shown.add("an id");
            }
        }
        return shown;
    }
}
