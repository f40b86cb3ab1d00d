package org.attune.kernel.pdf;

/** Words from outside, made fit to stand in XHTML. */
public final class XmlText {

    private XmlText() {}

    /** Characters that XML cannot hold, which a paste may bring, are left out. */
    public static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().filter(XmlText::isXml).forEach(point -> {
            switch (point) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(point);
            }
        });
        return safe.toString();
    }

    private static boolean isXml(int point) {
        return point == '\t'
                || point == '\n'
                || point >= 0x20 && !(point >= 0xD800 && point <= 0xDFFF) && point != 0xFFFE && point != 0xFFFF;
    }
}
