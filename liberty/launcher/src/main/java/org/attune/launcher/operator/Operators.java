package org.attune.launcher.operator;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.attune.kernel.identity.Passwords;
import org.attune.kernel.validation.EmailAddress;
import org.attune.launcher.database.DatabaseAccess;
import org.attune.launcher.database.Transactions;
import org.attune.launcher.problem.Problem;
import org.attune.launcher.state.Secrets;
import org.attune.launcher.tenant.OperatorLog;
import org.jspecify.annotations.Nullable;

/** Who may sign as an operator. The first is added by whoever runs the machine; each further one is vouched for by another. */
public final class Operators {

    private static final String FAILURE = "The operators could not be read or written";
    private static final int LONGEST_NAME = 120;
    private static final int SHORTEST_PASSWORD = 12;
    private static final int LONGEST_PASSWORD = 200;

    private final DatabaseAccess database;

    /** @param database where their accounts are */
    public Operators(DatabaseAccess database) {
        this.database = database;
    }

    /**
     * Somebody who has signed: the password was right.
     *
     * @param id the account's
     * @param email its address
     */
    public record Signed(UUID id, String email) {}

    /**
     * An operator as the list shows them.
     *
     * @param email the address
     * @param name the name
     * @param active false once they were removed; what they did keeps their name
     */
    public record Listed(String email, String name, boolean active) {}

    /** All there ever were, by address. */
    public List<Listed> all() {
        return Transactions.run(database, FAILURE, connection -> {
            List<Listed> found = new ArrayList<>();
            try (PreparedStatement query = connection.prepareStatement(
                            "select email, name, active from attune.operator_account order by email");
                    ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(new Listed(rows.getString(1), rows.getString(2), rows.getBoolean(3)));
                }
            }
            return found;
        });
    }

    /** Whether there is anybody who can sign. */
    public boolean areThere() {
        return all().stream().anyMatch(Listed::active);
    }

    /**
     * Adds one, or brings a removed one back.
     *
     * @param by who vouches for them; null for the first
     * @return their password, which cannot be had again
     */
    public String add(String email, String name, @Nullable Signed by) {
        String address = address(email);
        String tidy = name.strip();
        if (tidy.isEmpty() || tidy.length() > LONGEST_NAME || tidy.chars().anyMatch(Character::isISOControl)) {
            throw new Problem("--name must be a name of 1 to " + LONGEST_NAME + " characters.");
        }
        if (by == null && areThere()) {
            throw new Problem("An operator vouches for the next: sign with --as and your own address.");
        }
        String password = Secrets.generate();
        String hash = Passwords.hash(password);
        return Transactions.run(database, FAILURE, connection -> {
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into attune.operator_account as o (email, name, password_hash) values (?, ?, ?)"
                            + " on conflict (email) do update set name = excluded.name, password_hash = excluded.password_hash,"
                            + " active = true, removed_at = null, created_at = now() where not o.active")) {
                insert.setString(1, address);
                insert.setString(2, tidy);
                insert.setString(3, hash);
                if (insert.executeUpdate() == 0) {
                    throw new Problem(address + " is an operator already.");
                }
            }
            new OperatorLog(connection).write(signature(by), "add-operator", null, null, address);
            return password;
        });
    }

    /** Removes one. The last one stays: nobody could vouch for the next. */
    public void remove(String email, Signed by) {
        String address = address(email);
        Transactions.run(database, FAILURE, connection -> {
            try (PreparedStatement lock =
                    connection.prepareStatement("select from attune.operator_account where active for update")) {
                lock.execute();
            }
            try (PreparedStatement update = connection.prepareStatement(
                    "update attune.operator_account set active = false, removed_at = now() where email = ? and active")) {
                update.setString(1, address);
                if (update.executeUpdate() == 0) {
                    throw new Problem("No operator has the address " + address + ". To see them: attune operator list");
                }
            }
            if (!anyActive(connection)) {
                throw new Problem(address + " is the last operator. Add another first.");
            }
            new OperatorLog(connection).write(by.email(), "remove-operator", null, null, address);
            return address;
        });
    }

    /** Changes one's own password. */
    public void changePassword(Signed own, String password) {
        if (password.length() < SHORTEST_PASSWORD || password.length() > LONGEST_PASSWORD) {
            throw new Problem(
                    "The new password must have " + SHORTEST_PASSWORD + " to " + LONGEST_PASSWORD + " characters.");
        }
        String hash = Passwords.hash(password);
        Transactions.run(database, FAILURE, connection -> {
            try (PreparedStatement update =
                    connection.prepareStatement("update attune.operator_account set password_hash = ? where id = ?")) {
                update.setString(1, hash);
                update.setObject(2, own.id());
                update.executeUpdate();
            }
            new OperatorLog(connection).write(own.email(), "new-password", null, null, own.email());
            return hash;
        });
    }

    /** Checks who signs. Five wrong passwords lock the address for a quarter of an hour, whether or not somebody has it. */
    public Signed sign(String email, String password) {
        String address = address(email);
        if (password.length() > LONGEST_PASSWORD) {
            throw wrong();
        }
        record Kept(UUID id, String hash) {}
        Optional<Kept> kept = Transactions.run(database, FAILURE, connection -> {
            try (PreparedStatement query = connection.prepareStatement(
                    "select id, password_hash from attune.operator_account where email = ? and active")) {
                query.setString(1, address);
                try (ResultSet row = query.executeQuery()) {
                    return row.next()
                            ? Optional.of(new Kept(row.getObject(1, UUID.class), row.getString(2)))
                            : Optional.empty();
                }
            }
        });
        boolean right = Passwords.isRight(password, kept.map(Kept::hash).orElse(null));
        boolean locked = Transactions.run(database, FAILURE, connection -> tried(connection, address, right));
        if (locked) {
            throw new Problem("There have been five wrong passwords for " + address + ". Wait 15 minutes.");
        }
        if (!right) {
            throw wrong();
        }
        return new Signed(kept.orElseThrow().id(), address);
    }

    private static boolean tried(Connection connection, String email, boolean right) throws SQLException {
        try (PreparedStatement call = connection.prepareStatement("select attune.operator_tried(?, ?)")) {
            call.setString(1, email);
            call.setBoolean(2, right);
            try (ResultSet row = call.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    private static boolean anyActive(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                        "select exists (select from attune.operator_account where active)");
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private static String signature(@Nullable Signed by) {
        return by == null ? OperatorLog.machineUser() : by.email();
    }

    private static String address(String email) {
        String address = email.strip().toLowerCase(Locale.ROOT);
        if (!EmailAddress.isOne(address)) {
            throw new Problem("An operator's address must be an email address, such as name@operator.example.");
        }
        return address;
    }

    private static Problem wrong() {
        return new Problem("The operator's address or password is not right.");
    }
}
