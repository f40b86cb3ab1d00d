package org.attune.testkit.conformance;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.attune.testkit.Attune;
import org.attune.testkit.ServerLog;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Visitor;

/**
 * A plugin in the installation in which it is looked at.
 *
 * @param plugin the jar
 * @param order how it is to be looked at
 * @param attune the installation
 * @param log what its server said
 * @param released the earlier releases of this plugin that its tables came from
 * @param people those who have signed in, at each authority
 * @param rows the plugin's rows
 * @param open addresses that show something at the first authority, and to whom
 */
record Subject(
        PluginUnderTest plugin,
        Order order,
        Attune attune,
        ServerLog log,
        List<Path> released,
        Map<String, List<Visitor>> people,
        Rows rows,
        Map<String, Visitor> open) {

    /** The authority that has work. */
    Authority there() {
        return attune.at(TwoAuthorities.THERE);
    }

    /** The authority that has none. */
    Authority beside() {
        return attune.at(TwoAuthorities.BESIDE);
    }

    List<Visitor> peopleThere() {
        return people.getOrDefault(TwoAuthorities.THERE, List.of());
    }

    List<Visitor> peopleBeside() {
        return people.getOrDefault(TwoAuthorities.BESIDE, List.of());
    }

    boolean isRunning() {
        return log.leftOut(plugin.id()).isEmpty();
    }
}
