package org.attune.launcher.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import org.attune.launcher.machine.OperatingSystem;

/** The embedded database's parameters, in a file of our own that PostgreSQL's includes. Written anew at every start. */
final class PostgresConfig {

    static final String FILE = "attune.conf";

    private PostgresConfig() {}

    static void write(Path data, Path logs, Map<String, String> extra) throws IOException {
        Map<String, String> parameters = new LinkedHashMap<>(parameters(logs));
        parameters.putAll(extra);
        StringBuilder text = new StringBuilder("# Written by Attune at every start: changes here are lost.\n");
        parameters.forEach((name, value) -> text.append(name)
                .append(" = '")
                .append(value.replace("'", "''"))
                .append("'\n"));
        Files.writeString(data.resolve(FILE), text, StandardCharsets.UTF_8);
        include(data.resolve("postgresql.conf"));
    }

    private static Map<String, String> parameters(Path logs) {
        Map<String, String> parameters = new LinkedHashMap<>();
        // This machine only, and no socket that another user could reach.
        parameters.put("listen_addresses", "127.0.0.1");
        parameters.put("unix_socket_directories", "");
        parameters.put("password_encryption", "scram-sha-256");
        parameters.put("shared_buffers", "256MB");
        parameters.put("random_page_cost", "1.1");
        // Short statements on small rows: compiling them costs more than it gives.
        parameters.put("jit", "off");
        if (OperatingSystem.isLinux()) {
            // Just as durable as its default there, in one system call for a commit where that takes two.
            parameters.put("wal_sync_method", "open_datasync");
        }
        parameters.put("idle_in_transaction_session_timeout", "5min");
        parameters.put("logging_collector", "on");
        parameters.put("log_directory", logs.toString());
        parameters.put("log_filename", "postgres-%a.log");
        parameters.put("log_rotation_age", "1d");
        parameters.put("log_truncate_on_rotation", "on");
        // An error's detail repeats the row: names of children stay out of the log.
        parameters.put("log_error_verbosity", "terse");
        parameters.put("log_parameter_max_length_on_error", "0");
        parameters.put("log_min_error_statement", "panic");
        return parameters;
    }

    private static void include(Path mainFile) throws IOException {
        String line = "include_if_exists = '" + FILE + "'";
        if (!Files.readString(mainFile).contains(line)) {
            Files.writeString(mainFile, "\n" + line + "\n", StandardOpenOption.APPEND);
        }
    }
}
