package org.attune.kernel.plugin.gate;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attune.api.plugin.PanelProvider;
import org.attune.kernel.plugin.PluginHost;

/**
 * Answers 404 to whatever lies below {@code /plugins/} of a plugin that is off: also when a page was open while it was switched
 * off, and when Faces still remembers the page. The parts that a plugin has for the kernel's pages are no pages themselves. After
 * authentication, before Faces.
 */
public class PluginGateFilter implements Filter {

    private static final Pattern PATH = Pattern.compile("/plugins/([a-z][a-z0-9-]*)/(.+)");

    @Inject
    PluginGate gate;

    @Inject
    PluginExtensions extensions;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Matcher path = PATH.matcher(((HttpServletRequest) request).getServletPath());
        if (path.matches() && gate.isOnNow(path.group(1)) && !isPanel(path.group(1), path.group(2))) {
            chain.doFilter(request, response);
        } else {
            ((HttpServletResponse) response).sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private boolean isPanel(String plugin, String view) {
        return PluginHost.get()
                .find(plugin)
                .map(one -> extensions
                        .of(PanelProvider.class, one)
                        .flatMap(provider -> provider.panels().stream())
                        .anyMatch(panel -> panel.view().equals(view)))
                .orElse(false);
    }
}
