package org.attune.kernel.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.jspecify.annotations.Nullable;

/**
 * Who may open which page: one list, {@code META-INF/attune/pages.properties}. A page that is not on it is for nobody, so
 * that a new one cannot be forgotten. Plugins' pages are for those who have signed in; their services check the rest.
 */
@ApplicationScoped
public class PageAccess {

    /** What is to happen with a request for a page. */
    public enum Answer {
        OPEN,
        SIGN_IN,
        FORBIDDEN,
        NOT_FOUND
    }

    private static final String LIST = "/META-INF/attune/pages.properties";
    /** Style sheets, scripts and pictures. They say nothing of anybody; those of a plugin pass its gate. */
    private static final String RESOURCES = "/jakarta.faces.resource/";

    private static final String PUBLIC = "PUBLIC";
    private static final String SIGNED_IN = "SIGNED_IN";

    @Inject
    CurrentUser user;

    private final Map<String, Set<String>> pages = load();

    public Answer of(String path) {
        if (path.startsWith(RESOURCES)) {
            return Answer.OPEN;
        }
        Set<String> needs = path.startsWith("/plugins/") ? Set.of(SIGNED_IN) : pages.get(path);
        if (needs == null) {
            return Answer.NOT_FOUND;
        }
        if (needs.contains(PUBLIC)) {
            return Answer.OPEN;
        }
        if (!user.isSignedIn()) {
            return Answer.SIGN_IN;
        }
        return needs.contains(SIGNED_IN) || holdsOne(needs) ? Answer.OPEN : Answer.FORBIDDEN;
    }

    /** @return every page of the kernel with what it needs, for the test that compares them with the files. */
    public Map<String, Set<String>> pages() {
        return Map.copyOf(pages);
    }

    private boolean holdsOne(Set<String> permissions) {
        return permissions.stream().map(Permission::valueOf).anyMatch(user::may);
    }

    private static Map<String, Set<String>> load() {
        Properties list = new Properties();
        try (@Nullable InputStream in = PageAccess.class.getResourceAsStream(LIST)) {
            if (in == null) {
                throw new IllegalStateException(LIST + " is missing");
            }
            list.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Set<String>> pages = new TreeMap<>();
        list.stringPropertyNames().forEach(path -> pages.put(path, split(list.getProperty(path))));
        return pages;
    }

    private static Set<String> split(String needs) {
        return Arrays.stream(needs.split(",")).map(String::strip).collect(Collectors.toSet());
    }
}
