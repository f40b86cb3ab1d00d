package org.attune.kernel.subjectaccess;

import static org.attune.kernel.pdf.XmlText.escape;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.attune.api.child.Child;
import org.attune.api.tenancy.Authority;
import org.attune.api.time.London;
import org.attune.kernel.document.Stored;
import org.attune.kernel.pdf.Letter;

/** The copy as pages. Every word from outside is escaped. */
final class CopyHtml {

    private static final String STYLE = """
            body { font-size: 11.5pt; }
            table { width: 100%; border-collapse: collapse; margin: 4pt 0 12pt; page-break-inside: auto; }
            th, td { text-align: left; vertical-align: top; padding: 3pt 10pt 3pt 0; border-bottom: 0.75pt solid #b1b4b6; }
            th { width: 34%; font-weight: bold; }
            tr { page-break-inside: avoid; }
            .quiet { color: #505a5f; }
            """;

    private CopyHtml() {}

    static String of(
            Authority authority, SubjectRequest request, Child child, List<SubjectLine> lines, List<Stored> files) {
        StringBuilder body = new StringBuilder(about(authority, request, child));
        StringBuilder bookmarks = new StringBuilder();
        List<List<SubjectLine>> rows = rows(lines);
        int part = -1;
        for (List<SubjectLine> row : rows) {
            SubjectLine first = row.get(0);
            if (first.getPartNo() != part) {
                part = first.getPartNo();
                body.append("<h2 id=\"part-")
                        .append(part)
                        .append("\">")
                        .append(escape(first.getPart()))
                        .append("</h2>");
                bookmarks.append(Letter.bookmark(first.getPart(), "part-" + part));
            }
            body.append("<table>")
                    .append(row.stream().map(line -> line(line, files)).collect(Collectors.joining()))
                    .append("</table>");
        }
        return new Letter(
                        authority,
                        "Copy of the record",
                        "Copy of the record: " + child.getFullName(),
                        bookmarks.toString(),
                        STYLE,
                        body.toString())
                .xhtml();
    }

    static List<List<SubjectLine>> rows(List<SubjectLine> lines) {
        List<List<SubjectLine>> rows = new ArrayList<>();
        int number = -1;
        for (SubjectLine line : lines) {
            if (line.getRowNo() != number) {
                number = line.getRowNo();
                rows.add(new ArrayList<>());
            }
            rows.get(rows.size() - 1).add(line);
        }
        return rows;
    }

    private static String about(Authority authority, SubjectRequest request, Child child) {
        return "<p>This is what " + escape(authority.serviceName()) + " holds about " + escape(child.getFullName())
                + ", born on " + London.words(child.getDateOfBirth()) + ". " + escape(request.getAskedBy()) + " ("
                + escape(request.getRelation()) + ") asked for it on " + London.words(request.getReceivedOn())
                + ". It was made on " + London.words(London.today()) + ".</p>"
                + "<p>Where it says " + escape(SubjectLine.REMOVED)
                + ", we took out what is about somebody else, or what the law lets us keep back.</p>"
                + "<p>If something is wrong or missing, tell us, and we will look at it again. You can also complain to the"
                + " Information Commissioner’s Office: ico.org.uk, telephone 0303 123 1113.</p>";
    }

    private static String line(SubjectLine line, List<Stored> files) {
        return "<tr><th>" + escape(line.getLabel()) + "</th><td>"
                + shown(line, files).replace("\n", "<br/>") + "</td></tr>";
    }

    private static String shown(SubjectLine line, List<Stored> files) {
        if (line.getAbout() == About.DOCUMENT && line.getDecision() == Decision.SHOW) {
            return files.stream()
                    .filter(file -> file.id().equals(Objects.requireNonNull(line.getDocumentId())))
                    .findFirst()
                    .map(file -> "Attached: " + escape(file.name()))
                    .orElse("");
        }
        return escape(line.shown());
    }
}
