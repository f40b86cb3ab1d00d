package org.attune.kernel.look;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.primefaces.context.PrimeFacesContext;

/**
 * The hidden field with the page's nonce. PrimeFaces refuses a form without it ("CSP nonce mismatch") and adds it by
 * script; a parent's page and the sign-in must work without.
 */
public class NonceField extends UIComponentBase {

    public NonceField() {
        setTransient(true);
    }

    @Override
    public String getFamily() {
        return "org.attune.NonceField";
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        ResponseWriter out = faces.getResponseWriter();
        out.startElement("input", this);
        out.writeAttribute("type", "hidden", null);
        out.writeAttribute("name", "primefaces.nonce", null);
        out.writeAttribute("value", PrimeFacesContext.getCspState(faces).getNonce(), null);
        out.endElement("input");
    }
}
