package org.attune.kernel.casework;

import static org.attune.kernel.pdf.XmlText.escape;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Plain text as people type it: an empty line ends a paragraph, lines that begin with a dash or a bullet are a list. */
final class Prose {

    private Prose() {}

    static String html(String text) {
        return Arrays.stream(text.strip().replace("\r\n", "\n").split("\\n\\s*\\n"))
                .filter(block -> !block.isBlank())
                .map(Prose::block)
                .collect(Collectors.joining());
    }

    /** A block may begin with a line of its own that introduces the list. */
    private static String block(String block) {
        StringBuilder html = new StringBuilder();
        StringBuilder open = new StringBuilder();
        boolean inList = false;
        for (String line : block.split("\\n")) {
            boolean item = line.strip().matches("[-*•–]\\s+.*");
            if (item != inList) {
                close(html, open, inList);
                inList = item;
            }
            if (item) {
                open.append("<li>")
                        .append(escape(line.strip().substring(1).strip()))
                        .append("</li>");
            } else {
                open.append(open.isEmpty() ? "" : "<br/>").append(escape(line.strip()));
            }
        }
        close(html, open, inList);
        return html.toString();
    }

    private static void close(StringBuilder html, StringBuilder open, boolean inList) {
        if (!open.isEmpty()) {
            html.append(inList ? "<ul>" : "<p>").append(open).append(inList ? "</ul>" : "</p>");
            open.setLength(0);
        }
    }
}
