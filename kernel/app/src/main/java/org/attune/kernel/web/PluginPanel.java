package org.attune.kernel.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.attune.kernel.persistence.RightsChangedException;
import org.jspecify.annotations.Nullable;

/** Stands around each panel of a plugin. One that fails says so in its own place, by its name, and the page stays whole. */
@FacesComponent("org.attune.PluginPanel")
public class PluginPanel extends UIComponentBase {

    private static final Logger LOG = Logger.getLogger(PluginPanel.class.getName());

    @Override
    public String getFamily() {
        return "org.attune.PluginPanel";
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext faces) throws IOException {
        ResponseWriter page = faces.getResponseWriter();
        String whole = written(faces, page);
        if (whole != null) {
            page.write(whole);
        } else {
            sayThatItFailed(page);
        }
    }

    /** Null where it failed: nothing of what it had written until then is shown. */
    private @Nullable String written(FacesContext faces, ResponseWriter page) throws IOException {
        StringWriter own = new StringWriter();
        ResponseWriter writer = page.cloneWithWriter(own);
        faces.setResponseWriter(writer);
        try {
            for (UIComponent child : getChildren()) {
                child.encodeAll(faces);
            }
            writer.flush();
            return own.toString();
        } catch (RuntimeException | LinkageError failure) {
            if (Problems.of(failure)
                    .filter(RightsChangedException.class::isInstance)
                    .isPresent()) {
                throw failure;
            }
            comeBack(faces);
            LOG.log(Level.WARNING, "A panel of plugin " + plugin() + " failed", failure);
            return null;
        } finally {
            faces.setResponseWriter(page);
        }
    }

    /** Whatever was being written when it failed is not any more. */
    private void comeBack(FacesContext faces) {
        UIComponent current = getCurrentComponent(faces);
        while (current != null && current != this) {
            current.popComponentFromEL(faces);
            current = getCurrentComponent(faces);
        }
    }

    private void sayThatItFailed(ResponseWriter page) throws IOException {
        page.startElement("section", this);
        page.writeAttribute("class", "panel panel-stop", null);
        page.startElement("h2", this);
        page.writeText(plugin(), null);
        page.endElement("h2");
        page.startElement("p", this);
        page.writeText("This part could not be shown. Everything else on this page is as it should be.", null);
        page.endElement("p");
        page.endElement("section");
    }

    private String plugin() {
        return String.valueOf(getAttributes().get("plugin"));
    }
}
