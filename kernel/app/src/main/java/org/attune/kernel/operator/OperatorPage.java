package org.attune.kernel.operator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.attune.api.problem.NotFoundException;
import org.attune.kernel.plugin.InstalledPlugin;
import org.attune.kernel.plugin.PluginHost;
import org.attune.kernel.plugin.contents.PluginContents;
import org.attune.kernel.plugin.contents.PluginPart;
import org.jspecify.annotations.Nullable;

/** The pages of operators. Nothing is kept between two requests: which authority it is about travels with the address and the form. */
@Named("operator")
@RequestScoped
public class OperatorPage {

    private static final String SLUG = "slug";
    private static final int USUAL_GRACE = 30;

    /** A plugin as the page shows it. */
    public record PluginRow(
            String id, String title, String description, String version, boolean running, List<String> reasons) {

        static PluginRow of(InstalledPlugin plugin) {
            return new PluginRow(
                    plugin.id(),
                    plugin.title(),
                    plugin.description(),
                    plugin.version(),
                    plugin.isRunning(),
                    plugin.reasons());
        }
    }

    /** What a page says after something was done, by its name in the address. */
    private static final Map<String, String> DONE = Map.of(
            "suspended", "The authority is suspended. Its people are told within two seconds.",
            "resumed", "The authority is resumed.",
            "asked", "The deletion is asked for. Another operator must approve it within three days.",
            "approved", "The deletion is approved, and the authority is suspended.",
            "cancelled", "The deletion is called off. The authority stays suspended until you resume it.");

    @Inject
    OperatorService service;

    @Inject
    OperatorSignInService sessions;

    @Inject
    PluginContents contents;

    private @Nullable AuthorityDetail detail;
    private @Nullable List<PluginPart> parts;
    private String reason = "";
    private String days = Integer.toString(USUAL_GRACE);

    public String getName() {
        return sessions.who(token()).orElse("");
    }

    public List<AuthorityRow> getAuthorities() {
        return service.authorities(token());
    }

    public AuthorityDetail getAuthority() {
        AuthorityDetail known = detail;
        if (known == null) {
            known = service.authority(token(), slug());
            detail = known;
        }
        return known;
    }

    /** Every installed plugin, with the reasons why one is left out. */
    public List<PluginRow> getPlugins() {
        return PluginHost.get().all().stream().map(PluginRow::of).toList();
    }

    /** The one that the page is about. */
    public PluginRow getPlugin() {
        return PluginRow.of(installed());
    }

    /** What it adds, kind by kind. */
    public List<PluginPart> getParts() {
        List<PluginPart> known = parts;
        if (known == null) {
            known = contents.of(installed());
            parts = known;
        }
        return known;
    }

    private static InstalledPlugin installed() {
        return PluginHost.get()
                .find(String.valueOf(asked("id")))
                .orElseThrow(() -> new NotFoundException("There is no such plugin."));
    }

    /** What was just done; null where nothing was. */
    public @Nullable String getDone() {
        return DONE.get(String.valueOf(asked("done")));
    }

    public void suspend() throws IOException {
        service.suspend(token(), slug(), reason);
        leave("suspended");
    }

    public void resume() throws IOException {
        service.resume(token(), slug());
        leave("resumed");
    }

    public void askDeletion() throws IOException {
        service.askDeletion(token(), slug(), reason, days);
        leave("asked");
    }

    public void approveDeletion() throws IOException {
        service.approveDeletion(token(), slug());
        leave("approved");
    }

    public void cancelDeletion() throws IOException {
        service.cancelDeletion(token(), slug());
        leave("cancelled");
    }

    private void leave(String done) throws IOException {
        ExternalContext external = external();
        external.redirect(external.getRequestContextPath() + "/operator/authority.xhtml?slug="
                + URLEncoder.encode(slug(), StandardCharsets.UTF_8) + "&done=" + done);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public String getDays() {
        return days;
    }

    public void setDays(@Nullable String days) {
        this.days = days == null ? "" : days;
    }

    private static String token() {
        return OperatorToken.of((HttpServletRequest) external().getRequest());
    }

    private static String slug() {
        String slug = asked(SLUG);
        return slug == null ? "" : slug.replace("\0", "");
    }

    private static @Nullable String asked(String name) {
        return external().getRequestParameterMap().get(name);
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
