package org.attune.kernel.plugin.check;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.attune.kernel.plugin.check.ClassFile.Member;

/**
 * Whether all that a plugin's classes refer to is there: what would otherwise surface as a NoClassDefFoundError or
 * NoSuchMethodError in the middle of somebody's work. Loads classes and initialises none.
 */
public final class Linkage {

    private final ClassLoader loader;
    private final Set<String> problems = new LinkedHashSet<>();

    private Linkage(ClassLoader loader) {
        this.loader = loader;
    }

    /** @return what is missing, each a plain sentence; empty where all is there */
    public static List<String> problems(List<ClassFile> files, ClassLoader loader) {
        Linkage linkage = new Linkage(loader);
        files.forEach(linkage::check);
        return List.copyOf(linkage.problems);
    }

    private void check(ClassFile file) {
        for (String name : file.classes()) {
            attempt(file, name, () -> load(name));
        }
        for (Member member : file.members()) {
            attempt(file, member.owner(), () -> {
                if (!has(load(member.owner()), member)) {
                    problems.add("Class " + file.name() + " uses " + member.owner() + "." + member.name()
                            + ", which is not there.");
                }
            });
        }
        // Asking for its methods makes the virtual machine link (verify) the class.
        attempt(
                file,
                file.name(),
                () -> Objects.requireNonNull(load(file.name()).getDeclaredMethods()));
    }

    private interface Attempt {
        void run() throws ClassNotFoundException;
    }

    private void attempt(ClassFile file, String needs, Attempt attempt) {
        try {
            attempt.run();
        } catch (ClassNotFoundException | NoClassDefFoundError e) {
            problems.add(
                    "Class " + file.name() + " needs " + needs + ", which is not there or not published to plugins.");
        } catch (LinkageError e) {
            problems.add("Class " + file.name() + " cannot be linked: " + e.getMessage());
        }
    }

    private Class<?> load(String name) throws ClassNotFoundException {
        return Class.forName(name, false, loader);
    }

    private boolean has(Class<?> owner, Member member) throws ClassNotFoundException {
        if (owner.isArray() || owner == MethodHandle.class || owner == VarHandle.class) {
            return true; // methods that the virtual machine makes up
        }
        return withSupertypes(owner).stream().anyMatch(type -> declares(type, member));
    }

    private boolean declares(Class<?> type, Member member) {
        if (!member.isMethod()) {
            return Stream.of(type.getDeclaredFields()).anyMatch(f -> f.getName().equals(member.name()));
        }
        // Compared as text: the types of the parameters were looked for already, as classes referred to or when
        // linking.
        Stream<String> declared = member.name().equals("<init>")
                ? Stream.of(type.getDeclaredConstructors())
                        .map(c -> MethodType.methodType(void.class, c.getParameterTypes())
                                .toMethodDescriptorString())
                : Stream.of(type.getDeclaredMethods())
                        .filter(m -> m.getName().equals(member.name()))
                        .map(m -> MethodType.methodType(m.getReturnType(), m.getParameterTypes())
                                .toMethodDescriptorString());
        return declared.anyMatch(member.descriptor()::equals);
    }

    private static List<Class<?>> withSupertypes(Class<?> type) {
        List<Class<?>> all = new ArrayList<>();
        for (Class<?> c = type; c != null; c = c.getSuperclass()) {
            all.add(c);
        }
        List<Class<?>> interfaces = new ArrayList<>();
        all.forEach(c -> addInterfaces(c, interfaces));
        all.addAll(interfaces);
        all.add(Object.class);
        return all;
    }

    private static void addInterfaces(Class<?> type, List<Class<?>> found) {
        for (Class<?> one : type.getInterfaces()) {
            found.add(one);
            addInterfaces(one, found);
        }
    }
}
