package org.attune.testkit.plugin;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles a few lines of Java with the JDK's own compiler. */
final class SourceCompiler {

    private final String classPath;

    /** @param classPath what the sources may use */
    SourceCompiler(String classPath) {
        this.classPath = classPath;
    }

    /** @return the class files by their name in a jar */
    Map<String, byte[]> compile(String className, String source) throws IOException {
        Path folder = Files.createTempDirectory("attune-broken");
        try {
            StringWriter complaints = new StringWriter();
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            boolean compiled = compiler.getTask(
                            complaints,
                            null,
                            null,
                            List.of("--release", "17", "-proc:none", "-cp", classPath, "-d", folder.toString()),
                            null,
                            List.of(new Text(className, source)))
                    .call();
            if (!compiled) {
                throw new IOException(complaints.toString());
            }
            return read(folder);
        } finally {
            delete(folder);
        }
    }

    private static Map<String, byte[]> read(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static final class Text extends SimpleJavaFileObject {

        private final String source;

        Text(String className, String source) {
            super(
                    URI.create("string:///" + className.replace('.', '/') + JavaFileObject.Kind.SOURCE.extension),
                    Kind.SOURCE);
            this.source = source;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
        }
    }
}
