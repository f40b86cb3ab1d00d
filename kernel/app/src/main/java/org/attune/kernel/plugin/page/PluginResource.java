package org.attune.kernel.plugin.page;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A style sheet, image or other file of a plugin. Its address carries the plugin's version, so browsers may keep it. */
final class PluginResource extends Resource {

    private final URL url;
    private final String version;

    PluginResource(URL url, String name, String library, String version) {
        this.url = url;
        this.version = version;
        setResourceName(name);
        setLibraryName(library);
        setContentType(FacesContext.getCurrentInstance().getExternalContext().getMimeType(name));
    }

    @Override
    public InputStream getInputStream() throws IOException {
        URLConnection connection = url.openConnection();
        connection.setUseCaches(false);
        return connection.getInputStream();
    }

    @Override
    public Map<String, String> getResponseHeaders() {
        return Map.of("Cache-Control", "private, max-age=3600", "X-Content-Type-Options", "nosniff");
    }

    @Override
    public String getRequestPath() {
        FacesContext faces = FacesContext.getCurrentInstance();
        String path = ResourceHandler.RESOURCE_IDENTIFIER + "/" + getResourceName() + ".xhtml?ln=" + getLibraryName()
                + "&v=" + URLEncoder.encode(version, StandardCharsets.UTF_8);
        return faces.getApplication().getViewHandler().getResourceURL(faces, path);
    }

    @Override
    public URL getURL() {
        return url;
    }

    @Override
    public boolean userAgentNeedsUpdate(FacesContext faces) {
        return true;
    }
}
