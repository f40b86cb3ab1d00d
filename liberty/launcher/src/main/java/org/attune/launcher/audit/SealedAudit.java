package org.attune.launcher.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One authority's entries and batches, read in one transaction of the owner and a few thousand at a time, however many there
 * are. No function of ours is called in the database.
 */
final class SealedAudit {

    private static final int AT_ONCE = 2000;

    private static final String BATCHES =
            "select number, entries, first_id, last_id, root, previous, extract(epoch from sealed_at)::text, hash, leaves"
                    + " from attune.audit_batch where tenant_id = ? order by number";

    /** The content as attune.audit_content has it. */
    private static final String ENTRIES = """
            select id, extract(epoch from at)::float8,
                   row(tenant_id, id, extract(epoch from at), actor, actor_name, actor_roles, origin, kind, subject, subject_id,
                       child_id, child_ids, detail, before, after)::text,
                   salt, leaf, child_id, erasure, (xid, id) <= (?::xid8, ?::uuid)
            from attune.audit_entry where tenant_id = ? order by id""";

    private final Connection connection;
    private final int tenant;

    /** @param connection in a transaction that has entered this tenant */
    SealedAudit(Connection connection, int tenant) {
        this.connection = connection;
        this.tenant = tenant;
    }

    /** Something that is read from the database bit by bit and then closed. */
    interface Rows<T> extends Iterator<T>, AutoCloseable {
        @Override
        void close() throws SQLException;
    }

    Rows<Batch> batches() throws SQLException {
        PreparedStatement query = connection.prepareStatement(BATCHES);
        query.setInt(1, tenant);
        // Each is 48 kB.
        query.setFetchSize(20);
        return new Cursor<>(query, this::batch);
    }

    private Batch batch(ResultSet row) throws SQLException {
        return new Batch(
                tenant,
                row.getLong(1),
                row.getInt(2),
                row.getObject(3, UUID.class),
                row.getObject(4, UUID.class),
                row.getBytes(5),
                row.getBytes(6),
                row.getString(7),
                row.getBytes(8),
                Batch.unpack(row.getBytes(9)));
    }

    /** By id, so in the order in which they were written. */
    Rows<Entry> entries() throws SQLException {
        String throughXid = "0";
        String throughId = "00000000-0000-0000-0000-000000000000";
        try (PreparedStatement last = connection.prepareStatement("select through_xid::text, through_id::text"
                + " from attune.audit_batch where tenant_id = ? order by number desc limit 1")) {
            last.setInt(1, tenant);
            try (ResultSet row = last.executeQuery()) {
                if (row.next()) {
                    throughXid = row.getString(1);
                    throughId = row.getString(2);
                }
            }
        }
        PreparedStatement query = connection.prepareStatement(ENTRIES);
        query.setString(1, throughXid);
        query.setString(2, throughId);
        query.setInt(3, tenant);
        query.setFetchSize(AT_ONCE);
        return new Cursor<>(query, SealedAudit::entry);
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject(1, UUID.class),
                row.getDouble(2),
                row.getString(3),
                row.getBytes(4),
                row.getBytes(5),
                row.getObject(6, UUID.class),
                row.getObject(7, UUID.class),
                row.getBoolean(8));
    }

    /** Who erased what, when and why. */
    record Erasure(@Nullable UUID childId, String words) {}

    /** The erasure that this entry records; empty where it records none. */
    Optional<Erasure> erasure(UUID id) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select subject_id, to_char(at at time zone 'Europe/London', 'FMDD FMMonth YYYY'), actor_name,"
                        + " detail #>> '{}' from attune.audit_entry where tenant_id = ? and id = ? and kind = 'erase'")) {
            query.setInt(1, tenant);
            query.setObject(2, id);
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(new Erasure(
                                row.getObject(1, UUID.class),
                                "on " + row.getString(2) + " by " + row.getString(3) + ": " + row.getString(4)))
                        : Optional.empty();
            }
        }
    }

    /** Of the entries with these ids, in this order: the first that was written before the one ahead of it. */
    Optional<UUID> firstOutOfOrder(List<UUID> ids) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("""
                select id from (
                    select u.id, u.n, (e.xid, e.id) < (lag(e.xid) over (order by u.n), lag(e.id) over (order by u.n)) as early
                    from unnest(?) with ordinality u (id, n) join attune.audit_entry e on e.tenant_id = ? and e.id = u.id) o
                where early order by n limit 1""")) {
            query.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            query.setInt(2, tenant);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
            }
        }
    }

    /** The number and hash of the last batch, or of a given one. */
    Optional<Sealed> sealed(@Nullable Long number) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select number, hash, sealed_at from attune.audit_batch where tenant_id = ?"
                        + " and (? is null or number = ?) order by number desc limit 1")) {
            query.setInt(1, tenant);
            query.setObject(2, number, java.sql.Types.BIGINT);
            query.setObject(3, number, java.sql.Types.BIGINT);
            try (ResultSet row = query.executeQuery()) {
                List<Sealed> found = new ArrayList<>();
                while (row.next()) {
                    found.add(new Sealed(
                            row.getLong(1),
                            row.getBytes(2),
                            row.getObject(3, java.time.OffsetDateTime.class).toInstant()));
                }
                return found.stream().findFirst();
            }
        }
    }

    /** A batch by what an anchor keeps of it. */
    record Sealed(long number, byte[] hash, java.time.Instant at) {}

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static final class Cursor<T> implements Rows<T> {

        private final PreparedStatement query;
        private final ResultSet rows;
        private final Reader<T> reader;
        private @Nullable T next;

        Cursor(PreparedStatement query, Reader<T> reader) throws SQLException {
            this.query = query;
            this.reader = reader;
            this.rows = query.executeQuery();
            advance();
        }

        private void advance() throws SQLException {
            next = rows.next() ? reader.read(rows) : null;
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public T next() {
            T now = next;
            if (now == null) {
                throw new NoSuchElementException();
            }
            try {
                advance();
            } catch (SQLException e) {
                throw new IllegalStateException("The audit could not be read further", e);
            }
            return now;
        }

        @Override
        public void close() throws SQLException {
            query.close();
        }
    }
}
