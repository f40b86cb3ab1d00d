package org.attune.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/plugins shows stands in a file that the build compiles or runs, and what it links to is there. */
class PluginDocumentsTest {

    private static final Path REPOSITORY = Path.of("../..").toAbsolutePath().normalize();
    private static final Path DOCUMENTS = REPOSITORY.resolve("docs/plugins");
    private static final Path EXAMPLES =
            Path.of("src/test/java/org/attune/examples").toAbsolutePath();
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\S*)(?: (\\S+))?\\n(.*?)^```$");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");

    @Test
    void everyExampleStandsInTheFileThatItNames() throws IOException {
        List<String> wrong = new ArrayList<>();
        int seen = 0;
        for (Path document : documents()) {
            Matcher block = BLOCK.matcher(Files.readString(document));
            while (block.find()) {
                String file = block.group(2);
                if (file != null) {
                    seen++;
                    if (!isIn(file, even(block.group(3)))) {
                        wrong.add(document.getFileName() + ": not in " + file + ": " + block.group(3));
                    }
                } else if (List.of("java", "sql", "xml").contains(block.group(1)) && !isOfTheTutorial(document)) {
                    wrong.add(document.getFileName() + " names no file: " + block.group(3));
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(seen > 15, "only " + seen);
    }

    @Test
    void everyLinkLeadsSomewhereAndTheIndexToEveryPage() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path document : documents()) {
            LINK.matcher(Files.readString(document))
                    .results()
                    .map(link -> link.group(1))
                    .filter(link -> Files.notExists(DOCUMENTS.resolve(link)))
                    .forEach(link -> broken.add(document.getFileName() + ": " + link));
        }
        String index = Files.readString(DOCUMENTS.resolve("README.md"));
        documents().stream()
                .map(document -> document.getFileName().toString())
                .filter(name -> !name.equals("README.md") && !index.contains("(" + name + ")"))
                .forEach(name -> broken.add("README.md: nothing leads to " + name));
        assertEquals(List.of(), broken);
    }

    /** Its steps are made by whoever follows it. */
    private static boolean isOfTheTutorial(Path document) {
        return document.endsWith("tutorial.md");
    }

    private static boolean isIn(String name, String example) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path root : List.of(REPOSITORY.resolve("plugins"), EXAMPLES)) {
            try (Stream<Path> found = Files.find(root, 30, (path, what) -> path.endsWith(name))) {
                found.filter(path -> !path.toString().contains("/target/")).forEach(files::add);
            }
        }
        for (Path file : files) {
            if (even(Files.readString(file)).contains(example)) {
                return true;
            }
        }
        return false;
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(DOCUMENTS)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    /** Wherever the lines are broken. */
    private static String even(String code) {
        return code.replaceAll("\\s+", "");
    }
}
