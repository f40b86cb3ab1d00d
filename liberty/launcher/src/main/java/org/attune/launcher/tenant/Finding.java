package org.attune.launcher.tenant;

import java.nio.file.Path;

/**
 * Something that is wrong in a tenant.yaml.
 *
 * @param file the file
 * @param line the line it is on, from 1
 * @param message what is wrong, in plain words
 */
public record Finding(Path file, int line, String message) {

    /** As the operator reads it: file, line, what is wrong. */
    @Override
    public String toString() {
        return file + ", line " + line + ": " + message;
    }
}
