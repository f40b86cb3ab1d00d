package org.attune.kernel.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attune.api.problem.RefusedException;
import org.attune.kernel.plugin.PluginFolders;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleWordsTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "plugin_visits,-,plugin_visits",
                "plugin_visits,PL/pgSQL function attune.ledger_add() line 3 at RAISE,plugin_visits",
                "-,PL/pgSQL function plugin_visits.stays() line 3 at RAISE,plugin_visits",
                "-,PL/pgSQL function attune.live_consent() line 9 at RAISE,attune",
                "-,PL/pgSQL function stays() line 3 at RAISE,''",
                "-,SQL statement,''",
                "-,-,''"
            })
    void aRuleIsItsSchemas(@Nullable String schema, @Nullable String where, String owner) {
        assertEquals(owner, RuleWords.owner(schema, where));
    }

    @Test
    void aPluginSpeaksForItsOwnRulesAndTheKernelForTheOthers() {
        Properties visits = new Properties();
        visits.setProperty("visited_once", "visited | They were visited on that day already.");
        RefusedException own = Objects.requireNonNull(RuleWords.of("visited_once", visits));
        RefusedException kernels = Objects.requireNonNull(RuleWords.of("active_tenant", visits));
        assertEquals("visited", own.type());
        assertEquals("They were visited on that day already.", own.getMessage());
        assertEquals("suspended", kernels.type());
        assertNull(RuleWords.of("visited_once", new Properties()), "the words of another plugin");
    }

    @Test
    void whatAPluginSaysIsOfARuleInItsMigrationsAndHasATypeAndWords() throws IOException {
        List<String> wrong = new ArrayList<>();
        int seen = 0;
        for (Path plugin : PluginFolders.all()) {
            Path file = PluginFolders.resources(plugin).resolve(RuleWords.FILE);
            if (Files.exists(file)) {
                Properties words = words(file);
                String rules = migrations(plugin);
                for (String rule : words.stringPropertyNames()) {
                    seen++;
                    if (!isIn(rules, rule) || RuleWords.of(rule, words) == null) {
                        wrong.add(plugin.getFileName() + ": " + rule);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(seen > 20, "only " + seen);
    }

    /** By its name, or by the one that PostgreSQL gives to a rule of a table that has none. */
    private static boolean isIn(String migrations, String rule) {
        boolean named =
                Pattern.compile("\\b" + rule + "\\b").matcher(migrations).find();
        return named
                || rule.matches(".+_(key|fkey|check[0-9]*)")
                        && IntStream.range(1, rule.length())
                                .filter(end -> rule.charAt(end) == '_')
                                .anyMatch(end -> migrations.contains("." + rule.substring(0, end) + " ("));
    }

    private static Properties words(Path file) throws IOException {
        Properties words = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            words.load(in);
        }
        return words;
    }

    private static String migrations(Path plugin) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(PluginFolders.resources(plugin).resolve("db/migration"))) {
            for (Path file : files.toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }
}
