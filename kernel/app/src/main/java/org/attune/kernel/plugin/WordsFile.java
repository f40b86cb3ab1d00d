package org.attune.kernel.plugin;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** A file of words in {@code META-INF/attune}, of the kernel or of a plugin: properties, in UTF-8. */
public final class WordsFile {

    private WordsFile() {}

    /** @return its words; none where there is no such file */
    public static Properties read(@Nullable URL file) {
        Properties words = new Properties();
        if (file != null) {
            try (Reader in = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
                words.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return words;
    }
}
