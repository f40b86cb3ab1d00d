package org.attune.kernel.plugin.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ChecksTest {

    /** Uses another class, a lambda, a string and a switch over strings, as any code does. */
    static class Sound {
        String of(List<String> words) {
            return words.stream()
                    .map(word -> switch (word) {
                        case "a" -> "A";
                        default -> word.strip();
                    })
                    .toList()
                    .toString();
        }
    }

    static class Helper {
        static String help() {
            return "help";
        }
    }

    static class NeedsHelper {
        String text() {
            return Helper.help();
        }
    }

    static class LooksUp {
        @SuppressWarnings("BanJNDI")
        Object find() throws Exception {
            return new javax.naming.InitialContext().lookup("jdbc/attune");
        }
    }

    static class RunsSql {
        String query() {
            return "select SQL('set_config(1)') from Child c";
        }
    }

    static class Reflects {
        Object kernel() throws Exception {
            return Class.forName("org.attune.kernel.tenancy.TenantContext");
        }
    }

    static class Unwraps {
        Object connection(jakarta.persistence.EntityManager em) {
            return em.unwrap(Object.class);
        }
    }

    static class AsksNatively {
        Object rows(jakarta.persistence.EntityManager em) {
            return em.createNativeQuery("select 1");
        }
    }

    static class Keeps {
        static final java.util.List<String> WORDS = List.of();
        static int count;
    }

    @Test
    void itsStaticFieldsAreRead() throws IOException {
        assertEquals(
                List.of(
                        new ClassFile.StaticField("WORDS", "Ljava/util/List;", true),
                        new ClassFile.StaticField("count", "I", false)),
                file(Keeps.class).statics());
    }

    @Test
    void aSoundClassLinksAndConforms() throws IOException {
        List<ClassFile> files = List.of(file(Sound.class));
        assertEquals(List.of(), Linkage.problems(files, ChecksTest.class.getClassLoader()));
        assertEquals(List.of(), Conformance.problems(files));
    }

    @Test
    void aClassThatIsNotThereIsNamed() throws IOException {
        ClassLoader without = new Without(Helper.class.getName(), ChecksTest.class.getClassLoader());
        List<String> problems = Linkage.problems(List.of(file(NeedsHelper.class)), without);
        assertTrue(problems.get(0).contains(Helper.class.getName()), problems.toString());
    }

    @Test
    void aMethodThatIsNotThereIsNamed() throws IOException {
        ClassFile.Member gone = new ClassFile.Member(Helper.class.getName(), "helpMore", "()Ljava/lang/String;");
        ClassFile file = new ClassFile(NeedsHelper.class.getName(), List.of(), List.of(gone), List.of(), List.of());
        List<String> problems = Linkage.problems(List.of(file), ChecksTest.class.getClassLoader());
        assertTrue(problems.get(0).contains("helpMore"), problems.toString());
    }

    @Test
    void waysAroundTheKernelAreRefused() throws IOException {
        for (Class<?> type : List.of(LooksUp.class, RunsSql.class, Reflects.class, Unwraps.class, AsksNatively.class)) {
            List<String> problems = Conformance.problems(List.of(file(type)));
            assertTrue(!problems.isEmpty() && problems.get(0).contains(type.getName()), type + ": " + problems);
        }
    }

    private static ClassFile file(Class<?> type) throws IOException {
        String name = type.getName().replace('.', '/') + ".class";
        try (InputStream content = Objects.requireNonNull(type.getClassLoader().getResourceAsStream(name))) {
            return ClassFile.read(content);
        }
    }

    /** Loads this test's classes anew, except one. */
    private static final class Without extends ClassLoader {

        private final String missing;

        Without(String missing, ClassLoader parent) {
            super(parent);
            this.missing = missing;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.equals(missing)) {
                throw new ClassNotFoundException(name);
            }
            return super.loadClass(name, resolve);
        }
    }
}
