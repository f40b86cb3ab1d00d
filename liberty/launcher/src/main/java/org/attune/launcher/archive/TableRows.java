package org.attune.launcher.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** The rows of one authority in one table, in the text form of PostgreSQL's COPY: a stream, however many there are. */
final class TableRows {

    private final Connection connection;
    private final CopyManager copy;
    private final TenantTable table;

    TableRows(Connection connection, TenantTable table) throws SQLException {
        this.connection = connection;
        this.copy = connection.unwrap(PGConnection.class).getCopyAPI();
        this.table = table;
    }

    /** Writes all rows of the transaction's authority in the order of their keys. Answers how many, with their digest. */
    TableSummary write(OutputStream out) throws SQLException, IOException {
        Digest digest = new Digest();
        String order = Stream.concat(Stream.of("tenant_id"), table.key().stream())
                .map(TenantTable::quoted)
                .collect(Collectors.joining(", "));
        long rows = copy.copyOut(
                "copy (select " + table.columnList() + " from " + table.name()
                        + " where tenant_id = attune.current_tenant()" + " order by " + order + ") to stdout",
                new OutputStream() {
                    @Override
                    public void write(int one) throws IOException {
                        write(new byte[] {(byte) one}, 0, 1);
                    }

                    @Override
                    public void write(byte[] buffer, int offset, int length) throws IOException {
                        digest.add(buffer, offset, length);
                        out.write(buffer, offset, length);
                    }
                });
        return new TableSummary(table.name(), table.form(), rows, digest.bytes(), digest.hex());
    }

    /** How the rows are, without writing them anywhere. */
    TableSummary summary() throws SQLException, IOException {
        return write(OutputStream.nullOutputStream());
    }

    /** Adds rows for the transaction's authority. COPY cannot write past row security, so they come by way of a table of our own. */
    long read(InputStream in) throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create temporary table arriving on commit drop as select " + table.columnList()
                    + " from " + table.name() + " with no data");
            copy.copyIn("copy pg_temp.arriving (" + table.columnList() + ") from stdin", in);
            long rows =
                    statement.executeLargeUpdate("insert into " + table.name() + " (tenant_id, " + table.columnList()
                            + ") select attune.current_tenant(), " + table.columnList() + " from pg_temp.arriving");
            statement.execute("drop table pg_temp.arriving");
            return rows;
        }
    }

    /** Removes all rows of the transaction's authority. */
    long delete() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeLargeUpdate(
                    "delete from " + table.name() + " where tenant_id = attune.current_tenant()");
        }
    }
}
