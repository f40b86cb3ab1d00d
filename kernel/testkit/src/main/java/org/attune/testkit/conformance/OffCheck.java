package org.attune.testkit.conformance;

import java.util.List;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;

/** Where it is off it is gone: no page, no file, no operation, nothing in the menu, no task. Then it is switched on. */
final class OffCheck implements Check {

    @Override
    public String name() {
        return "off-means-gone";
    }

    @Override
    public void run(Subject subject, Findings findings) {
        String id = subject.plugin().id();
        List<String> views = subject.plugin().views().all();
        for (Visitor person : subject.peopleBeside()) {
            for (String address : views) {
                gone("The page " + address, person.openOnce(address), findings);
            }
            for (String address : subject.plugin().resources()) {
                gone("The file " + address, person.openOnce(address), findings);
            }
            if (person.open("/index.xhtml").text().contains("/plugins/" + id + "/")) {
                findings.fault("The menu leads to it.");
            }
        }
        List<String> operations = Operations.of(subject, subject.there());
        for (String path : Operations.reads(operations)) {
            gone("GET " + path, subject.beside().program().get(Operations.belowBase(path)), findings);
        }
        for (String task : subject.log().tasks(id)) {
            if (subject.log().hasRun(task, id, TwoAuthorities.BESIDE)) {
                findings.fault("The task " + task + " ran.");
            }
        }
        findings.seen(Findings.count(views.size(), "page") + ", "
                + Findings.count(subject.plugin().resources().size(), "file") + ", "
                + Findings.count(operations.size(), "operation") + ", "
                + Findings.count(subject.log().tasks(id).size(), "task"));
        switchOn(subject);
    }

    private static void gone(String what, Reply reply, Findings findings) {
        if (reply.status() != 404) {
            findings.fault(what + " answers " + reply.status() + ".");
        }
    }

    /** For the checks after this one. */
    private static void switchOn(Subject subject) {
        String address = "/admin/plugin-switch.xhtml?id=" + subject.plugin().id();
        Visitor admin = subject.beside().signedIn("admin");
        Form form = admin.form(admin.open(address), "switch");
        admin.send(address, form.press("Switch on"));
    }
}
