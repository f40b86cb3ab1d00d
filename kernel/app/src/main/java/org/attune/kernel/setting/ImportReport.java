package org.attune.kernel.setting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;

/** What became of the rows of a file, kept with the import that it belongs to. */
@Entity
@Table(name = "setting_import_report", schema = "attune")
public class ImportReport extends TenantEntity {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Column(name = "import_id", updatable = false)
    private UUID importId;

    @Column(name = "lines", updatable = false)
    private String lines = "[]";

    protected ImportReport() {}

    ImportReport(UUID importId, List<ImportLine> lines) {
        this.importId = importId;
        try {
            this.lines = JSON.writeValueAsString(lines);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<ImportLine> lines() {
        try {
            return List.of(JSON.readValue(lines, ImportLine[].class));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
