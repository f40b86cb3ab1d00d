package org.attune.testkit.conformance;

/** Nothing of it runs for ever, or asks for memory without bound: the server has ended whatever did, and named it. */
final class LimitsCheck implements Check {

    @Override
    public String name() {
        return "time-and-growth";
    }

    @Override
    public boolean needsRunningPlugin() {
        return false;
    }

    @Override
    public void run(Subject subject, Findings findings) {
        String id = subject.plugin().id();
        if (!subject.log().unfit(id).isEmpty()) {
            findings.notChecked(Verification.NOT_RUNNING);
            return;
        }
        for (String task : Tasks.awaitAll(subject)) {
            if (subject.isRunning()) {
                findings.fault("The task " + task + " has not come to its end for both authorities.");
            }
        }
        findings.faults(subject.log().beyondLimits(id));
        subject.log().failedTasks(id).forEach(task -> findings.fault(task + " failed; the server's log says why."));
        findings.seen(
                "every page and operation that was called, every task, and the observers of what the demonstration"
                        + " does; each may take " + subject.order().seconds() + " seconds and " + Verification.MEGABYTES
                        + " MB");
    }
}
