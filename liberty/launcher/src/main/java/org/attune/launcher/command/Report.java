package org.attune.launcher.command;

import java.io.PrintStream;
import java.util.List;
import org.attune.launcher.plugin.PluginVerdict;
import org.attune.launcher.tenant.Finding;

/** What the commands say of things that are left out. */
final class Report {

    private Report() {}

    static void leftOut(List<PluginVerdict> plugins, PrintStream out) {
        for (PluginVerdict plugin : plugins) {
            if (!plugin.isFit()) {
                out.println("The plugin " + plugin.id() + " is left out. " + String.join(" ", plugin.reasons()));
            }
        }
    }

    static void findings(List<Finding> findings, PrintStream out) {
        findings.forEach(out::println);
        if (!findings.isEmpty()) {
            out.println("An authority whose file is wrong is not created or changed. The others are.");
        }
    }
}
