package org.attune.kernel.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.attune.api.tenancy.CurrentAuthority;
import org.attune.kernel.web.Demo;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where people reach the present authority's pages, for links in messages. Never taken from a request: its host and port are
 * the sender's choice, and a link built from them could lead elsewhere.
 */
@ApplicationScoped
public class PublicAddress {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    @Inject
    CurrentAuthority authority;

    @Inject
    Demo demo;

    /** With {@code {host}} for the authority's host, for example {@code https://{host}}. */
    @Inject
    @ConfigProperty(name = "attune.public.url")
    Optional<String> pattern;

    @Inject
    @ConfigProperty(name = "attune.http.port", defaultValue = "9080")
    int httpPort;

    @Inject
    @ConfigProperty(name = "attune.https.port", defaultValue = "9443")
    int httpsPort;

    /** @param path from the root, with a query where there is one */
    public String of(String path) {
        String base = pattern.orElseGet(this::byPort)
                .replace("{host}", authority.get().hosts().get(0));
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
    }

    private String byPort() {
        return demo.isEnabled() ? "http://{host}" + port(httpPort, HTTP) : "https://{host}" + port(httpsPort, HTTPS);
    }

    private static String port(int port, int usual) {
        return port == usual ? "" : ":" + port;
    }
}
