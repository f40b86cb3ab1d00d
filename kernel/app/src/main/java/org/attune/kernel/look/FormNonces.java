package org.attune.kernel.look;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UIForm;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.faces.event.ListenerFor;
import jakarta.faces.event.PostAddToViewEvent;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Stands at the end of both templates and gives every form of the page its {@link NonceField}, so that no page needs to
 * think of it.
 */
@FacesComponent("org.attune.FormNonces")
@ListenerFor(systemEventClass = PostAddToViewEvent.class)
public class FormNonces extends UIComponentBase {

    @Override
    public String getFamily() {
        return "org.attune.FormNonces";
    }

    @Override
    public void processEvent(ComponentSystemEvent event) {
        if (event instanceof PostAddToViewEvent) {
            List<UIForm> forms = new ArrayList<>();
            collect(getFacesContext().getViewRoot(), forms);
            forms.stream().filter(FormNonces::hasNone).forEach(form -> form.getChildren()
                    .add(new NonceField()));
        }
        super.processEvent(event);
    }

    private static void collect(UIComponent from, List<UIForm> forms) {
        if (from instanceof UIForm form) {
            forms.add(form);
            return;
        }
        for (Iterator<UIComponent> inside = from.getFacetsAndChildren(); inside.hasNext(); ) {
            collect(inside.next(), forms);
        }
    }

    private static boolean hasNone(UIForm form) {
        return form.getChildren().stream().noneMatch(NonceField.class::isInstance);
    }
}
