package org.attune.kernel.web;

import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.application.FacesMessage;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is on its way from a form that was sent to the page that follows; until a page has shown it. */
@SessionScoped
class Carried implements Serializable {

    private static final long serialVersionUID = 1L;

    private HashMap<String, Object> values = new HashMap<>();
    private ArrayList<FacesMessage> messages = new ArrayList<>();

    /** @param messages those of the page as a whole */
    record Load(Map<String, Object> values, List<FacesMessage> messages) {}

    synchronized void add(Load load) {
        values.putAll(load.values());
        messages.addAll(load.messages());
    }

    synchronized Load take() {
        Load load = new Load(values, messages);
        values = new HashMap<>();
        messages = new ArrayList<>();
        return load;
    }
}
