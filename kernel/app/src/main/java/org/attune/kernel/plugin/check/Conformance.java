package org.attune.kernel.plugin.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attune.kernel.plugin.check.ClassFile.Member;

/**
 * Ways around the kernel that a plugin has no business with: JNDI reaches the DataSource, JPQL's {@code SQL('...')} runs although
 * native queries are off, {@code unwrap} leads to both, and so does reflection into other packages. A class loader cannot stop
 * these; this check makes the operator's approval mean something.
 */
public final class Conformance {

    private static final List<String> PACKAGES =
            List.of("javax.naming.", "java.sql.", "javax.sql.", "sun.misc.", "jdk.internal.");

    /** Calls by owner; a null set would be all of them, so each is named. */
    private static final Map<String, Set<String>> CALLS = Map.of(
            "java.lang.Class", Set.of("forName", "getDeclaredField", "getDeclaredMethod", "getDeclaredConstructor"),
            "java.lang.ClassLoader", Set.of("loadClass", "getSystemClassLoader"),
            "java.lang.Thread", Set.of("setContextClassLoader"),
            "java.lang.invoke.MethodHandles", Set.of("privateLookupIn"),
            "java.lang.reflect.Field", Set.of("setAccessible"),
            "java.lang.reflect.Method", Set.of("setAccessible"),
            "java.lang.reflect.Constructor", Set.of("setAccessible"),
            "java.lang.reflect.AccessibleObject", Set.of("setAccessible"));

    private static final Set<String> AROUND_JPQL =
            Set.of("unwrap", "createNativeQuery", "createStoredProcedureQuery", "createNamedStoredProcedureQuery");

    private static final Set<String> FACTORIES =
            Set.of("jakarta.persistence.EntityManagerFactory", "jakarta.persistence.Persistence");

    private Conformance() {}

    /** @return what a plugin may not do and this one does, each a plain sentence */
    public static List<String> problems(List<ClassFile> files) {
        List<String> problems = new ArrayList<>();
        for (ClassFile file : files) {
            file.classes().stream().filter(Conformance::isForbidden).forEach(name -> add(problems, file, name));
            file.members().stream()
                    .filter(Conformance::isForbidden)
                    .forEach(member -> add(problems, file, member.owner() + "." + member.name()));
            if (file.texts().stream().anyMatch(text -> text.replace(" ", "").contains("SQL("))) {
                add(problems, file, "SQL( in a query");
            }
        }
        return problems;
    }

    private static boolean isForbidden(String className) {
        return PACKAGES.stream().anyMatch(className::startsWith) || FACTORIES.contains(className);
    }

    private static boolean isForbidden(Member member) {
        boolean around = AROUND_JPQL.contains(member.name()) && member.owner().startsWith("jakarta.persistence.");
        return around || CALLS.getOrDefault(member.owner(), Set.of()).contains(member.name());
    }

    private static void add(List<String> problems, ClassFile file, String what) {
        String problem = "Class " + file.name() + " uses " + what + ", which a plugin may not.";
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }
}
