package org.attune.kernel.plugin.limit;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attune.kernel.plugin.InstalledPlugin;
import org.attune.kernel.plugin.PluginHost;

/** Has the pages of plugins, and their operations of REST, watched. After the gate. */
public class PluginCallFilter implements Filter {

    private static final Pattern PATH = Pattern.compile("(?:/api/v1)?/plugins/([a-z][a-z0-9-]*)/.+");

    @Inject
    PluginCalls calls;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest web = (HttpServletRequest) request;
        String path = web.getRequestURI().substring(web.getContextPath().length());
        Optional<InstalledPlugin> plugin = pluginOf(path);
        if (plugin.isPresent()) {
            String what = (path.startsWith("/api/") ? "its operation " + web.getMethod() + " " : "its page ") + path;
            calls.<IOException, ServletException>during(plugin.get(), what, () -> chain.doFilter(request, response));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static Optional<InstalledPlugin> pluginOf(String path) {
        Matcher matcher = PATH.matcher(path);
        return matcher.matches() ? PluginHost.get().find(matcher.group(1)) : Optional.empty();
    }
}
