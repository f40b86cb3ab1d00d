package org.attune.kernel.message;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a message, taken apart so that a page can show its paragraphs, lines and links. */
public final class MailText {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

    private MailText() {}

    /**
     * A stretch of a line.
     *
     * @param link whether it is an address to go to
     */
    public record Piece(String text, boolean link) {
        public String getText() {
            return text;
        }

        public boolean isLink() {
            return link;
        }
    }

    /** @return paragraphs of lines of pieces */
    public static List<List<List<Piece>>> paragraphs(String body) {
        return body.strip().lines().collect(ArrayList::new, MailText::addLine, List::addAll);
    }

    private static void addLine(List<List<List<Piece>>> paragraphs, String line) {
        if (line.isBlank() || paragraphs.isEmpty()) {
            paragraphs.add(new ArrayList<>());
        }
        if (!line.isBlank()) {
            paragraphs.get(paragraphs.size() - 1).add(pieces(line));
        }
    }

    private static List<Piece> pieces(String line) {
        List<Piece> pieces = new ArrayList<>();
        Matcher links = LINK.matcher(line);
        int from = 0;
        while (links.find()) {
            addText(pieces, line.substring(from, links.start()));
            String address = links.group().replaceAll("[.,;:!?)]+$", "");
            pieces.add(new Piece(address, true));
            from = links.start() + address.length();
        }
        addText(pieces, line.substring(from));
        return pieces;
    }

    private static void addText(List<Piece> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, false));
        }
    }
}
