package org.attune.kernel.subjectaccess;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.attune.api.child.Child;
import org.attune.api.tenancy.Authority;
import org.attune.api.time.London;
import org.attune.kernel.document.Stored;

/** The copy for programs (article 20 asks for such a form): the same parts, rows and lines, and the files in Base64. */
final class CopyJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private CopyJson() {}

    static byte[] of(
            Authority authority, SubjectRequest request, Child child, List<SubjectLine> lines, List<Stored> files) {
        ObjectNode copy = JSON.createObjectNode();
        copy.put("service", authority.serviceName());
        copy.putObject("about")
                .put("id", child.getId().toString())
                .put("name", child.getFullName())
                .put("dateOfBirth", child.getDateOfBirth().toString());
        copy.putObject("request")
                .put("askedBy", request.getAskedBy())
                .put("relation", request.getRelation())
                .put("receivedOn", request.getReceivedOn().toString())
                .put("madeOn", London.today().toString());
        rows(copy.putArray("rows"), lines);
        files(copy.putArray("files"), files);
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(copy);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void rows(ArrayNode rows, List<SubjectLine> lines) {
        for (List<SubjectLine> row : CopyHtml.rows(lines)) {
            ObjectNode one = rows.addObject();
            one.put("part", row.get(0).getPart());
            one.put("table", row.get(0).getTableName());
            one.put("id", row.get(0).getRowId().toString());
            ArrayNode values = one.putArray("values");
            row.forEach(line -> value(values.addObject(), line));
        }
    }

    private static void value(ObjectNode value, SubjectLine line) {
        value.put("label", line.getLabel());
        if (line.getDecision() == Decision.LEAVE_OUT) {
            value.put("removed", true);
        } else if (line.getDocumentId() == null) {
            value.put("value", line.shown());
        } else {
            value.put("file", String.valueOf(line.getDocumentId()));
        }
    }

    private static void files(ArrayNode array, List<Stored> files) {
        for (Stored file : files) {
            array.addObject()
                    .put("id", file.id().toString())
                    .put("name", file.name())
                    .put("mediaType", file.mediaType())
                    .put("content", file.content());
        }
    }
}
