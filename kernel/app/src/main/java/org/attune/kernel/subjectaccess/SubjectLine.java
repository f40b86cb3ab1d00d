package org.attune.kernel.subjectaccess;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attune.api.persistence.TenantEntity;
import org.jspecify.annotations.Nullable;

/** One value of a copy that is being read. */
@Entity
@Table(name = "subject_line", schema = "attune")
public class SubjectLine extends TenantEntity {

    /** What stands in the copy for words that were taken out. */
    static final String REMOVED = "[removed]";

    @Column(name = "child_id", updatable = false)
    private UUID childId;

    @Column(name = "request_id", updatable = false)
    private UUID requestId;

    @Column(name = "part", updatable = false)
    private String part = "";

    @Column(name = "table_name", updatable = false)
    private String tableName = "";

    @Column(name = "row_id", updatable = false)
    private UUID rowId;

    @Column(name = "part_no", updatable = false)
    private int partNo;

    @Column(name = "row_no", updatable = false)
    private int rowNo;

    @Column(name = "line_no", updatable = false)
    private int lineNo;

    @Column(name = "label", updatable = false)
    private String label = "";

    @Column(name = "value", updatable = false)
    private String value = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "about", updatable = false)
    private About about = About.TEXT;

    @Column(name = "document_id", updatable = false)
    private @Nullable UUID documentId;

    @Enumerated(EnumType.STRING)
    @Column(name = "decision")
    private @Nullable Decision decision;

    @Column(name = "hidden")
    private String hidden = "";

    protected SubjectLine() {}

    SubjectLine(SubjectRequest request, GatheredRow row, int partNo, int rowNo, int lineNo, GatheredRow.Line line) {
        this.childId = request.getChildId();
        this.requestId = request.getId();
        this.part = row.part();
        this.tableName = row.table();
        this.rowId = row.id();
        this.partNo = partNo;
        this.rowNo = rowNo;
        this.lineNo = lineNo;
        this.label = line.label();
        this.value = line.value();
        this.about = line.about();
        this.documentId = line.documentId();
        this.decision = line.about().first();
    }

    /** @param passages what is taken out, one a line; counts with {@link Decision#PART} alone */
    void decide(Decision decided, String passages) {
        decision = decided;
        hidden = decided == Decision.PART ? passages.strip() : "";
    }

    /** What the copy says. */
    String shown() {
        if (decision == Decision.LEAVE_OUT) {
            return REMOVED;
        }
        String text = value;
        for (String passage :
                hidden.lines().map(String::strip).filter(one -> !one.isEmpty()).toList()) {
            text = Pattern.compile(Pattern.quote(passage), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher(text)
                    .replaceAll(Matcher.quoteReplacement(REMOVED));
        }
        return text;
    }

    /** Whether the text has this passage, whatever the case. */
    boolean has(String passage) {
        return value.toLowerCase(Locale.UK).contains(passage.toLowerCase(Locale.UK));
    }

    UUID getRequestId() {
        return requestId;
    }

    String getTableName() {
        return tableName;
    }

    UUID getRowId() {
        return rowId;
    }

    public String getPart() {
        return part;
    }

    int getPartNo() {
        return partNo;
    }

    int getRowNo() {
        return rowNo;
    }

    int getLineNo() {
        return lineNo;
    }

    public String getLabel() {
        return label;
    }

    public String getValue() {
        return value;
    }

    public About getAbout() {
        return about;
    }

    public @Nullable UUID getDocumentId() {
        return documentId;
    }

    public @Nullable Decision getDecision() {
        return decision;
    }

    public String getHidden() {
        return hidden;
    }
}
