package org.attune.launcher.tenant;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import org.attune.kernel.validation.EmailAddress;
import org.attune.launcher.database.DatabaseAccess;
import org.attune.launcher.database.Transactions;
import org.attune.launcher.problem.Problem;
import org.attune.launcher.state.Sha256;
import org.attune.launcher.tenant.TenantRegister.Registered;
import org.jspecify.annotations.Nullable;

/**
 * Lets the first administrator of an authority in, past the application, where nobody is there yet to invite them: an account
 * without a password, and a link by which they choose one. Of the link only a hash is kept.
 */
public final class FirstAdministrator {

    /** How long the link works. */
    public static final Duration VALID = Duration.ofDays(7);

    private static final int LONGEST_NAME = 120;
    private static final int TOKEN_BYTES = 32;

    private final DatabaseAccess database;

    /** @param database where the authority is */
    public FirstAdministrator(DatabaseAccess database) {
        this.database = database;
    }

    /**
     * What the link is made of.
     *
     * @param host the authority's first host
     * @param token the secret in it
     */
    public record Invitation(String host, String token) {}

    /** Invites them; another invitation of the same address takes the place of the earlier one. */
    public Invitation invite(String slug, String email, String name) {
        String address = email.strip().toLowerCase(Locale.ROOT);
        if (!EmailAddress.isOne(address)) {
            throw new Problem("--admin must be an email address, such as name@bedford.example.");
        }
        String tidy = name.strip();
        if (tidy.isEmpty() || tidy.length() > LONGEST_NAME || tidy.chars().anyMatch(Character::isISOControl)) {
            throw new Problem("--admin-name must be a name of 1 to " + LONGEST_NAME + " characters.");
        }
        return Transactions.run(database, "The administrator could not be invited", connection -> {
            Registered tenant = TenantReader.bySlug(connection, slug);
            if (!tenant.isActive()) {
                throw new Problem(tenant.name() + " is suspended. Resume it first: attune tenant resume " + slug);
            }
            TenantWriter.enter(connection, tenant.id());
            UUID account = account(connection, tenant, address, tidy);
            String token = token();
            keep(connection, tenant, account, token);
            return new Invitation(tenant.hosts().get(0), token);
        });
    }

    private static UUID account(Connection connection, Registered tenant, String email, String name)
            throws SQLException {
        UUID known = known(connection, tenant, email);
        if (known != null) {
            return known;
        }
        UUID added;
        try (PreparedStatement insert = connection.prepareStatement("insert into attune.account (tenant_id, id, email,"
                + " display_name, session_stamp) values (?, uuidv7(), ?, ?, gen_random_uuid()) returning id")) {
            insert.setInt(1, tenant.id());
            insert.setString(2, email);
            insert.setString(3, name);
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                added = row.getObject(1, UUID.class);
            }
        }
        change(
                connection,
                "insert into attune.account_role (tenant_id, id, account_id, role) values (?, uuidv7(), ?, 'ADMINISTRATOR')",
                tenant,
                added);
        return added;
    }

    private static @Nullable UUID known(Connection connection, Registered tenant, String email) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select a.id, a.password_hash is null and a.active and"
                        + " exists (select from attune.account_role r where r.tenant_id = a.tenant_id and r.account_id = a.id"
                        + " and r.role = 'ADMINISTRATOR') from attune.account a where a.tenant_id = ? and a.email = ?")) {
            query.setInt(1, tenant.id());
            query.setString(2, email);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    return null;
                }
                if (!row.getBoolean(2)) {
                    throw new Problem(email + " has an account at " + tenant.name()
                            + " already. Give another address, or have them use “Forgotten your password?” on the sign-in"
                            + " page.");
                }
                return row.getObject(1, UUID.class);
            }
        }
    }

    private static void keep(Connection connection, Registered tenant, UUID account, String token) throws SQLException {
        change(
                connection,
                "update attune.account_invitation set withdrawn_at = now(), version = version + 1 where tenant_id = ?"
                        + " and account_id = ? and used_at is null and withdrawn_at is null",
                tenant,
                account);
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into attune.account_invitation (tenant_id,"
                        + " account_id, purpose, token_hash, expires_at) values (?, ?, 'JOIN', ?, now() + ? * interval '1 day')")) {
            insert.setInt(1, tenant.id());
            insert.setObject(2, account);
            insert.setString(3, Sha256.of(token));
            insert.setLong(4, VALID.toDays());
            insert.executeUpdate();
        }
    }

    private static void change(Connection connection, String statement, Registered tenant, UUID account)
            throws SQLException {
        try (PreparedStatement change = connection.prepareStatement(statement)) {
            change.setInt(1, tenant.id());
            change.setObject(2, account);
            change.executeUpdate();
        }
    }

    private static String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
