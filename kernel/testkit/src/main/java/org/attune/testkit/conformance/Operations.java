package org.attune.testkit.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.attune.testkit.http.Authority;
import org.attune.testkit.site.EveryDoor;

/** A plugin's operations of REST, as it describes them itself. */
final class Operations {

    private Operations() {}

    /** Each as "GET /api/v1/plugins/sample/notes". */
    static List<String> of(Subject subject, Authority authority) {
        JsonNode openApi = authority.program().get("openapi").expect(200).json();
        return EveryDoor.allOperations(openApi).stream()
                .filter(operation ->
                        operation.contains("/plugins/" + subject.plugin().id() + "/"))
                .toList();
    }

    /** The paths that can be read and have no id. */
    static List<String> reads(List<String> operations) {
        return operations.stream()
                .filter(operation -> operation.startsWith("GET ") && !operation.contains(EveryDoor.ID))
                .map(operation -> operation.substring("GET ".length()))
                .toList();
    }

    /** The path as a program writes it. */
    static String belowBase(String path) {
        return path.replaceFirst("^/api/v1/", "");
    }
}
