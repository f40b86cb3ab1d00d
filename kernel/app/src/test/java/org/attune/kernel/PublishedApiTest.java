package org.attune.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** What plugin authors read: every public type of the api has words of its own. */
class PublishedApiTest {

    private static final Path SOURCES = Path.of("..", "api", "src", "main", "java");

    @Test
    void everyPublicTypeHasJavadoc() throws IOException {
        List<String> silent = new ArrayList<>();
        int[] seen = {0};
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> files = Files.walk(SOURCES);
                StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(sources));
            DocTrees docs = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                new TreePathScanner<Object, Object>() {
                    @Override
                    public Object visitClass(ClassTree type, Object nothing) {
                        if (isPublished(type, getCurrentPath())) {
                            seen[0]++;
                            if (docs.getDocComment(getCurrentPath()) == null) {
                                silent.add(unit.getSourceFile().getName() + ": " + type.getSimpleName());
                            }
                        }
                        return super.visitClass(type, nothing);
                    }
                }.scan(unit, "");
            }
        }
        assertTrue(seen[0] > 20, "only " + seen[0] + " public types found");
        assertEquals(List.of(), silent);
    }

    /** Public, or nested in an interface; bodies of constants are nobody's type. */
    private static boolean isPublished(ClassTree type, TreePath path) {
        Tree outer = path.getParentPath().getLeaf();
        boolean named = !type.getSimpleName().isEmpty();
        return named
                && (type.getModifiers().getFlags().contains(Modifier.PUBLIC) || outer.getKind() == Tree.Kind.INTERFACE);
    }
}
