package org.attune.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.attune.launcher.installation.Installation;

/**
 * The children that are read: Luton gets them beside its demo, and they are copied to the table {@code benchmark.child}.
 *
 * @param ids of the children that were added
 * @param setting whose they are
 */
record Rows(List<UUID> ids, UUID setting) {

    static final int TENANT = 821;

    /** Each is borne by 50 children of 20,000. */
    static final int GIVEN_NAMES = 400;

    private static final String CONSONANTS = "bdfghjklmnprstvwyz";
    private static final String VOWELS = "aeiou";

    static Rows fill(Installation installation, int count) throws SQLException {
        try (Connection owner = installation.database().access().openAsOwner()) {
            owner.setAutoCommit(false);
            enter(owner);
            UUID setting = one(owner, "select id from attune.setting where status = 'OPEN' order by name limit 1");
            try (PreparedStatement insert = owner.prepareStatement("""
                    insert into attune.child (tenant_id, id, given_name, family_name, date_of_birth, setting_id, search_text)
                    select ?, uuidv7(), given, family, date '2010-01-01' + (i % 3000)::int, ?, ' ' || given || ' ' || family
                    from unnest(?, ?) with ordinality n (given, family, i)
                    """)) {
                insert.setInt(1, TENANT);
                insert.setObject(2, setting);
                insert.setArray(3, owner.createArrayOf("text", names(count, GIVEN_NAMES)));
                insert.setArray(4, owner.createArrayOf("text", names(count, count)));
                insert.executeUpdate();
            }
            List<UUID> ids = new ArrayList<>();
            try (Statement statement = owner.createStatement();
                    ResultSet result = statement.executeQuery("select id from attune.child order by id")) {
                while (result.next()) {
                    ids.add(result.getObject(1, UUID.class));
                }
            }
            Copies.make(owner, "benchmark", "child");
            owner.commit();
            return new Rows(List.copyOf(ids), setting);
        }
    }

    private static String[] names(int count, int different) {
        return IntStream.range(0, count).mapToObj(i -> name(i % different)).toArray(String[]::new);
    }

    /** A name that nobody has, of three syllables: always the same for the same number. */
    static String name(int number) {
        SplittableRandom random = new SplittableRandom(number);
        StringBuilder name = new StringBuilder();
        for (int syllable = 0; syllable < 3; syllable++) {
            name.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())))
                    .append(VOWELS.charAt(random.nextInt(VOWELS.length())));
        }
        return name.toString();
    }

    static void enter(Connection connection) throws SQLException {
        enter(connection, TENANT);
    }

    static void enter(Connection connection, int tenant) throws SQLException {
        try (PreparedStatement enter =
                connection.prepareStatement("select attune.enter(?, 'system:benchmark', 'Benchmark', 'benchmark')")) {
            enter.setInt(1, tenant);
            enter.execute();
        }
    }

    private static UUID one(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getObject(1, UUID.class);
        }
    }
}
