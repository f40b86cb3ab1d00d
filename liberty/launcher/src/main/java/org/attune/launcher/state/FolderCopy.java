package org.attune.launcher.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** Copies a folder with all that is in it. */
public final class FolderCopy {

    private FolderCopy() {}

    /** Files that are there are replaced, and have the time of now. */
    public static void copy(Path folder, Path to) throws IOException {
        // It may be reached through links, which a walk would not follow.
        Path from = folder.toRealPath();
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
