package org.attune.launcher.archive;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table with rows of authorities, as the database's catalogue has it.
 *
 * @param name schema and name, as SQL writes them
 * @param columns what an archive keeps of a row, in order: all but the authority's number and what the database works out
 * @param types the columns' types, in the same order
 * @param key the columns of the primary key after the authority's number: the order of the rows
 */
record TenantTable(String name, List<String> columns, List<String> types, List<String> key) {

    /** The columns with commas between them. */
    String columnList() {
        return columns.stream().map(TenantTable::quoted).collect(Collectors.joining(", "));
    }

    /** Each column with its type: two tables that say the same take the same rows. */
    List<String> form() {
        List<String> form = new java.util.ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            form.add(columns.get(i) + " " + types.get(i));
        }
        return form;
    }

    /** The schema that it belongs to: the kernel's, or a plugin's. */
    String schema() {
        return name.substring(0, name.indexOf('.'));
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
