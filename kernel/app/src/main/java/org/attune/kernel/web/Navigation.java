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

/** What stands in the menu, by permission: the work with what the authority's plugins add to it, records, the service itself. */
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

    /** Links that belong together; the first ones have no title. */
    public record Group(String title, List<Link> links) {
        public String getTitle() {
            return title;
        }

        public List<Link> getLinks() {
            return links;
        }
    }

    private record Entry(String label, String path, Permission permission) {}

    private static final List<Entry> WORK = List.of(
            new Entry("Find a child", "/children/search.xhtml", Permission.VIEW_CHILDREN),
            new Entry("Your requests", "/requests/mine.xhtml", Permission.RAISE_REQUEST),
            new Entry("Requests", "/requests/inbox.xhtml", Permission.VIEW_INBOX),
            new Entry("Consent", "/consent/tray.xhtml", Permission.VIEW_INBOX),
            new Entry("Caseload", "/casework/caseload.xhtml", Permission.WORK_CASES),
            new Entry("Sessions", "/sessions/list.xhtml", Permission.BOOK_SESSIONS),
            new Entry("Deadlines", "/deadlines/list.xhtml", Permission.WORK_DEADLINES),
            new Entry("Diary", "/diary/week.xhtml", Permission.KEEP_DIARY),
            new Entry("My working week", "/workload/week.xhtml", Permission.WORK_CASES),
            new Entry("My registration", "/practitioners/mine.xhtml", Permission.WORK_CASES));

    private static final List<Entry> RECORDS = List.of(
            new Entry("See one in an emergency", "/children/emergency.xhtml", Permission.BREAK_GLASS),
            new Entry("Opened in an emergency", "/children/emergencies.xhtml", Permission.VIEW_AUDIT),
            new Entry("Possible duplicates", "/children/review.xhtml", Permission.MERGE_CHILDREN),
            new Entry("Copies of records", "/subjectaccess/requests.xhtml", Permission.ANSWER_SUBJECT_REQUESTS),
            new Entry("Keeping and deleting", "/retention/review.xhtml", Permission.MANAGE_RETENTION),
            new Entry("How long we keep them", "/retention/rules.xhtml", Permission.SET_RETENTION),
            new Entry("Audit", "/admin/audit.xhtml", Permission.VIEW_AUDIT));

    private static final List<Entry> SERVICE = List.of(
            new Entry("Practitioners", "/practitioners/list.xhtml", Permission.MANAGE_PRACTITIONERS),
            new Entry("Who has room", "/workload/room.xhtml", Permission.MANAGE_WORKING_WEEKS),
            new Entry("Schools and settings", "/settings/list.xhtml", Permission.VIEW_SETTINGS),
            new Entry("Terms and holidays", "/calendar/year.xhtml", Permission.VIEW_SETTINGS),
            new Entry("Districts and teams", "/places/list.xhtml", Permission.MANAGE_PLACES),
            new Entry("Rooms", "/rooms/list.xhtml", Permission.MANAGE_ROOMS),
            new Entry("Time accounts", "/ledger/accounts.xhtml", Permission.MANAGE_SERVICE),
            new Entry("Invoices", "/invoices/list.xhtml", Permission.VIEW_OWN_SERVICE),
            new Entry("People and roles", "/admin/accounts.xhtml", Permission.MANAGE_ACCOUNTS),
            new Entry("Service options", "/admin/plugins.xhtml", Permission.MANAGE_PLUGINS),
            new Entry("Messages that failed", "/messages/list.xhtml", Permission.VIEW_INBOX),
            new Entry("Time limits", "/deadlines/limits.xhtml", Permission.SET_TIME_LIMITS),
            new Entry("Wording", "/admin/wordings.xhtml", Permission.MANAGE_WORDING),
            new Entry("API keys", "/admin/keys.xhtml", Permission.MANAGE_ACCOUNTS));

    @Inject
    CurrentUser user;

    @Inject
    PluginNavigation plugins;

    public List<Group> getGroups() {
        if (!user.isSignedIn()) {
            return List.of();
        }
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        String here = external.getRequestServletPath();
        String base = external.getRequestContextPath();
        Stream<Link> first = Stream.of(
                        Stream.of(link("Home", "/index.xhtml", base, here)),
                        links(WORK, base, here),
                        plugins.items().stream().map(item -> link(item, base, here)))
                .flatMap(links -> links);
        return Stream.of(
                        new Group("", first.toList()),
                        new Group("Records", links(RECORDS, base, here).toList()),
                        new Group("The service", links(SERVICE, base, here).toList()))
                .filter(group -> !group.links().isEmpty())
                .toList();
    }

    private Stream<Link> links(List<Entry> entries, String base, String here) {
        return entries.stream()
                .filter(entry -> user.may(entry.permission()))
                .map(entry -> link(entry.label(), entry.path(), base, here));
    }

    private static Link link(NavigationItem item, String base, String here) {
        return link(item.label(), item.path(), base, here);
    }

    private static Link link(String label, String path, String base, String here) {
        return new Link(label, base + path, path.equals(here));
    }
}
