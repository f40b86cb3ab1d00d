package org.attune.kernel.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.attune.api.plugin.NavigationItem;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.kernel.plugin.page.PluginNavigation;

/** What stands in the menu: by permission, then what the authority's plugins add. */
@Named("navigation")
@RequestScoped
public class Navigation {

    /** A link of the menu. */
    public record Link(String label, String href, boolean current) {
        public String getLabel() {
            return label;
        }

        public String getHref() {
            return href;
        }

        public boolean isCurrent() {
            return current;
        }
    }

    private record Entry(String label, String path, Permission permission) {}

    private static final List<Entry> ENTRIES = List.of(
            new Entry("Find a child", "/children/search.xhtml", Permission.VIEW_CHILDREN),
            new Entry("Your requests", "/requests/mine.xhtml", Permission.RAISE_REQUEST),
            new Entry("Requests", "/requests/inbox.xhtml", Permission.VIEW_INBOX),
            new Entry("Consent", "/consent/tray.xhtml", Permission.VIEW_INBOX),
            new Entry("Caseload", "/casework/caseload.xhtml", Permission.WORK_CASES),
            new Entry("Possible duplicates", "/children/review.xhtml", Permission.MERGE_CHILDREN),
            new Entry("Emergency access", "/children/emergency.xhtml", Permission.BREAK_GLASS),
            new Entry("Records opened in an emergency", "/children/emergencies.xhtml", Permission.VIEW_AUDIT),
            new Entry("My registration", "/practitioners/mine.xhtml", Permission.WORK_CASES),
            new Entry("Copies of records", "/subjectaccess/requests.xhtml", Permission.ANSWER_SUBJECT_REQUESTS),
            new Entry("Keeping and deleting", "/retention/review.xhtml", Permission.MANAGE_RETENTION),
            new Entry("Practitioners", "/practitioners/list.xhtml", Permission.MANAGE_PRACTITIONERS),
            new Entry("Schools and settings", "/settings/list.xhtml", Permission.VIEW_SETTINGS),
            new Entry("Terms and holidays", "/calendar/year.xhtml", Permission.VIEW_SETTINGS),
            new Entry("People and roles", "/admin/accounts.xhtml", Permission.MANAGE_ACCOUNTS),
            new Entry("Service options", "/admin/plugins.xhtml", Permission.MANAGE_PLUGINS),
            new Entry("Wording", "/admin/wordings.xhtml", Permission.MANAGE_WORDING),
            new Entry("API keys", "/admin/keys.xhtml", Permission.MANAGE_ACCOUNTS),
            new Entry("Audit", "/admin/audit.xhtml", Permission.VIEW_AUDIT));

    @Inject
    CurrentUser user;

    @Inject
    PluginNavigation plugins;

    public List<Link> getItems() {
        if (!user.isSignedIn()) {
            return List.of();
        }
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        String here = external.getRequestServletPath();
        String base = external.getRequestContextPath();
        return Stream.of(
                        Stream.of(link("Home", "/index.xhtml", base, here)),
                        ENTRIES.stream()
                                .filter(entry -> user.may(entry.permission()))
                                .map(entry -> link(entry.label(), entry.path(), base, here)),
                        plugins.items().stream().map(item -> link(item, base, here)))
                .flatMap(links -> links)
                .toList();
    }

    private static Link link(NavigationItem item, String base, String here) {
        return link(item.label(), item.path(), base, here);
    }

    private static Link link(String label, String path, String base, String here) {
        return new Link(label, base + path, path.equals(here));
    }
}
