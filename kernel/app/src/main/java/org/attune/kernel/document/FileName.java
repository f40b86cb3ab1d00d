package org.attune.kernel.document;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a name that a stranger chose fit for every file system, header and page. */
public final class FileName {

    private static final int LONGEST = 100;
    private static final Map<String, String> EXTENSIONS =
            Map.of("application/pdf", ".pdf", "image/jpeg", ".jpg", "image/png", ".png");

    private FileName() {}

    /**
     * @param given what the browser sent, perhaps with a path before it; null where it sent nothing
     * @param mediaType what the content really is: the extension follows it
     */
    public static String of(@Nullable String given, String mediaType) {
        String last =
                given == null ? "" : given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{C}\uFFFD\"*:<>?|;%]", "").strip();
        String extension = EXTENSIONS.getOrDefault(mediaType, "");
        String stem = trimmed(shortened(trimmed(withoutExtension(plain, extension))));
        return (stem.isEmpty() ? "file" : stem) + extension;
    }

    /** No dots and blanks around it. */
    private static String trimmed(String stem) {
        return stem.replaceAll("^[.\\s\\p{Z}]++|[.\\s\\p{Z}]++$", "");
    }

    /** Never in the middle of a letter that takes two places. */
    private static String shortened(String stem) {
        if (stem.length() <= LONGEST) {
            return stem;
        }
        return stem.substring(0, Character.isHighSurrogate(stem.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    /** With an extension of our own the given one goes, whatever it was: "form.pdf.exe" keeps nothing that runs. */
    private static String withoutExtension(String name, String extension) {
        if (extension.isEmpty()) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        boolean known = dot > 0 && name.length() - dot <= 5;
        String stem = known ? name.substring(0, dot) : name;
        return stem.toLowerCase(Locale.ROOT).endsWith(extension)
                ? stem.substring(0, stem.length() - extension.length())
                : stem;
    }
}
