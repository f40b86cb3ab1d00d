package org.attune.launcher.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.attune.launcher.problem.Problem;

/** The version of the published api that this release has: read from the api's own jar. */
public final class ApiVersion {

    private static final String FILE = "/META-INF/attune/api.properties";

    private ApiVersion() {}

    /** Such as {@code 1.0.0}. */
    public static String current() {
        try (InputStream stream = ApiVersion.class.getResourceAsStream(FILE)) {
            Properties properties = new Properties();
            if (stream != null) {
                properties.load(stream);
            }
            String version = properties.getProperty("version");
            if (version == null) {
                throw new Problem("This release is incomplete: lib has no attune-api jar. Install it again.");
            }
            return version;
        } catch (IOException damaged) {
            throw new Problem("This release is damaged: the attune-api jar cannot be read. Install it again.", damaged);
        }
    }
}
