package org.attune.kernel.csv;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attune.api.problem.InvalidException;
import org.attune.kernel.csv.CsvRows.Row;

/**
 * Where in a file those columns stand that a feature reads. They are found by their titles, whatever the case: positions change,
 * and columns come and go.
 */
public final class Columns<C extends Enum<C> & Columns.Titled> {

    /** One column that is read. */
    public interface Titled {

        String title();

        /** @return whether the file is of no use without it */
        boolean isRequired();
    }

    private final Class<C> type;
    private final Map<C, Integer> positions;
    private final int width;

    private Columns(Class<C> type, Map<C, Integer> positions, int width) {
        this.type = type;
        this.positions = positions;
        this.width = width;
    }

    /** What the first line says. Of two with one title the first counts. */
    public static <C extends Enum<C> & Titled> Columns<C> of(Row titles, Class<C> type) {
        Map<String, C> known = Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toMap(column -> key(column.title()), Function.identity()));
        Map<C, Integer> positions = new EnumMap<>(type);
        for (int i = 0; i < titles.values().size(); i++) {
            C column = known.get(key(titles.values().get(i)));
            if (column != null) {
                positions.putIfAbsent(column, i);
            }
        }
        return new Columns<>(type, positions, titles.values().size());
    }

    /**
     * @param field the form's field, for the message
     * @param advice the rest of the message
     * @throws InvalidException where one that is required is missing
     */
    public void require(String field, String advice) {
        List<String> missing = Arrays.stream(type.getEnumConstants())
                .filter(column -> column.isRequired() && !positions.containsKey(column))
                .map(Titled::title)
                .toList();
        if (!missing.isEmpty()) {
            throw new InvalidException(
                    field,
                    (missing.size() == 1 ? "The file has no column " : "The file has none of the columns ")
                            + String.join(", ", missing)
                            + advice);
        }
    }

    /** Those that the file has. */
    public Set<C> present() {
        return Collections.unmodifiableSet(positions.keySet());
    }

    /** @return whether they stand in another order than we name them in */
    public boolean isMoved() {
        List<Integer> found = List.copyOf(positions.values());
        return !found.equals(found.stream().sorted().toList());
    }

    /** How many columns the file has, with those that nobody reads. */
    public int width() {
        return width;
    }

    /** What stands there; empty where the file has no such column, or the row ends before it. */
    public String text(Row row, C column) {
        Integer position = positions.get(column);
        return position == null || position >= row.values().size()
                ? ""
                : row.values().get(position);
    }

    private static String key(String title) {
        return title.strip().toLowerCase(Locale.ROOT);
    }
}
