package org.attune.kernel.plugin.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attune.kernel.plugin.InstalledPlugin;
import org.attune.kernel.plugin.PluginHost;

/** For the error page: in which plugin's part of the service something failed. */
@Named("failedPlugin")
@RequestScoped
public class FailedPlugin {

    private static final Pattern PAGE = Pattern.compile("/plugins/([a-z0-9-]+)/.*");

    /** What people call it; empty where it was no plugin's page. */
    public String getTitle() {
        Object address = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestMap()
                .get(RequestDispatcher.ERROR_REQUEST_URI);
        Matcher page = PAGE.matcher(String.valueOf(address));
        return page.matches()
                ? PluginHost.get()
                        .find(page.group(1))
                        .map(InstalledPlugin::title)
                        .orElse("")
                : "";
    }
}
