package org.attune.testkit.site;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.attune.testkit.http.Program;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;

/** Tries doors with ids of another authority: the answer must be that of an id that nobody has, and show nothing of theirs. */
public final class AnothersIds {

    private final List<String> theirs;
    private final Function<Reply, List<String>> shows;
    private final List<String> findings = new ArrayList<>();
    private final List<String> untried = new ArrayList<>();

    /**
     * @param theirs ids of the other authority
     * @param shows what of the other authority an answer shows, each in the middle of a sentence; empty for nothing
     */
    public AnothersIds(List<String> theirs, Function<Reply, List<String>> shows) {
        this.theirs = theirs;
        this.shows = shows;
    }

    /** What is wrong, of all that was tried. */
    public List<String> findings() {
        return List.copyOf(findings);
    }

    /** Pages and files that none of the people may open. */
    public List<String> untried() {
        return List.copyOf(untried);
    }

    /** Tries a page or file, as the first of these people who may open it at all. */
    public void page(String door, List<Visitor> people) {
        String nobodys = filled(door, UUID.randomUUID().toString());
        people.stream()
                .filter(person -> person.openOnce(nobodys).status() != 403)
                .findFirst()
                .ifPresentOrElse(person -> page(door, nobodys, person), () -> untried.add(door));
    }

    private void page(String door, String nobodys, Visitor person) {
        Reply nothing = person.openOnce(nobodys);
        int expected = nothing.status();
        // What is said only after the page has begun comes too late: half a page, and 200.
        if (nothing.text().contains("<html") && !nothing.text().contains("</html>")) {
            findings.add(door + " breaks off for an id that nobody has");
        }
        if (expected >= 400 && nothing.page().select("h1").isEmpty()) {
            findings.add(door + " answers " + expected + " without a page of ours");
        }
        for (String id : theirs) {
            judge(filled(door, id), expected, person.openOnce(filled(door, id)));
        }
    }

    /** Tries an operation of REST: "GET /api/v1/children/{id}". */
    public void operation(String operation, Program program) {
        String method = operation.substring(0, operation.indexOf(' '));
        String path = operation.substring(operation.indexOf(' ') + 1).replaceFirst("^/?(api/v1/)?", "");
        int nobodys = send(program, method, filled(path, UUID.randomUUID().toString()))
                .status();
        for (String id : theirs) {
            judge(operation + " " + id, nobodys, send(program, method, filled(path, id)));
        }
    }

    private static Reply send(Program program, String method, String path) {
        return method.equals("GET") ? program.get(path) : program.send(method, path, "{}");
    }

    private void judge(String what, int expected, Reply reply) {
        if (reply.status() != expected) {
            findings.add(what + ": " + reply.status() + ", and " + expected + " for an id that nobody has");
        }
        shows.apply(reply).forEach(shown -> findings.add(what + " shows " + shown + " of the other authority"));
    }

    private static String filled(String door, String id) {
        return door.replace(EveryDoor.ID, id);
    }
}
