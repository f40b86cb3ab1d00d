package org.attune.testkit.conformance;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attune.kernel.plugin.check.ClassFile;
import org.attune.kernel.plugin.check.Conformance;
import org.attune.kernel.plugin.check.Published;

/**
 * No class outside the allow-list, no way around the kernel, and no static field that can keep one authority's data for another.
 */
final class ClassesCheck implements Check {

    /** Types that are made to be changed; arrays of constants and collections made by {@code of} are not among them. */
    private static final Set<String> CHANGE = Set.of(
            "java.lang.StringBuilder",
            "java.lang.StringBuffer",
            "java.lang.ThreadLocal",
            "java.lang.InheritableThreadLocal",
            "java.util.ArrayDeque",
            "java.util.ArrayList",
            "java.util.Deque",
            "java.util.HashMap",
            "java.util.HashSet",
            "java.util.Hashtable",
            "java.util.IdentityHashMap",
            "java.util.LinkedHashMap",
            "java.util.LinkedHashSet",
            "java.util.LinkedList",
            "java.util.PriorityQueue",
            "java.util.Properties",
            "java.util.Queue",
            "java.util.Stack",
            "java.util.TreeMap",
            "java.util.TreeSet",
            "java.util.Vector",
            "java.util.WeakHashMap");

    private static final Set<String> COLLECTIONS =
            Set.of("java.util.Collection", "java.util.List", "java.util.Map", "java.util.Set");

    @Override
    public String name() {
        return "classes";
    }

    @Override
    public boolean needsRunningPlugin() {
        return false;
    }

    @Override
    public void run(Subject subject, Findings findings) throws IOException {
        List<ClassFile> classes = subject.plugin().classes();
        Set<String> own = classes.stream().map(ClassFile::name).collect(Collectors.toSet());
        findings.faults(Conformance.problems(classes));
        for (ClassFile file : classes) {
            file.classes().stream()
                    .map(ClassesCheck::element)
                    .filter(name -> !name.isEmpty() && !own.contains(name) && !Published.has(name))
                    .forEach(name -> findings.fault(
                            "Class " + file.name() + " uses " + name + ", which is not published to plugins."));
            file.statics().stream()
                    .filter(ClassesCheck::canChange)
                    .forEach(field ->
                            findings.fault("Class " + file.name() + " keeps something that changes in its static field "
                                    + field.name() + ": what one authority leaves there another could find."));
        }
        findings.faults(subject.log().unfit(subject.plugin().id()).stream()
                .map(reason -> "The server leaves it out. " + reason)
                .toList());
        long unseen = classes.stream()
                .flatMap(file -> file.statics().stream())
                .filter(field -> COLLECTIONS.contains(type(field)))
                .count();
        findings.seen(Findings.count(classes.size(), "class") + ", and what each refers to and keeps in static fields");
        if (unseen > 0) {
            findings.seen("not seen: whether " + unseen + " static collections are ever changed after they were made");
        }
    }

    private static boolean canChange(ClassFile.StaticField field) {
        String type = type(field);
        return !field.isFinal() || CHANGE.contains(type) || type.startsWith("java.util.concurrent.") && !isUnit(type);
    }

    private static boolean isUnit(String type) {
        return type.equals("java.util.concurrent.TimeUnit");
    }

    private static String type(ClassFile.StaticField field) {
        return field.descriptor().replaceAll("^L|;$", "").replace('/', '.');
    }

    /** The class of an array's elements; empty for those of plain values. */
    private static String element(String name) {
        if (!name.startsWith("[")) {
            return name;
        }
        String element = name.replaceFirst("^\\[+", "");
        return element.startsWith("L") ? element.substring(1, element.length() - 1) : "";
    }
}
