package org.attune.kernel.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.RequestDispatcher;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attune.kernel.web.Carried.Load;
import org.jspecify.annotations.Nullable;

/**
 * Carries messages and values over a redirect, in the session, until a whole page is shown. MyFaces' own hands them to
 * whichever request of the browser comes next, and a draft that is saved in the background is one: then nobody reads them. Its
 * cookies are not Secure either.
 *
 * <p>What is put in without a redirect is there for the same request only.
 */
class SessionFlash extends Flash {

    private static final String STATE = SessionFlash.class.getName();

    /** Of one request: what came with it, and what is to go on. */
    private static final class State {

        private final Map<String, Object> present = new HashMap<>();
        private final Map<String, Object> next = new HashMap<>();
        private boolean keepMessages;
        private boolean redirect;
    }

    private static State state() {
        return (State) FacesContext.getCurrentInstance().getAttributes().computeIfAbsent(STATE, none -> new State());
    }

    @Override
    public void doPrePhaseActions(FacesContext faces) {
        if (faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE && isWholePage(faces) && hasSession(faces)) {
            Load load = carried().take();
            state().present.putAll(load.values());
            load.messages().forEach(message -> faces.addMessage(null, message));
        }
    }

    @Override
    public void doPostPhaseActions(FacesContext faces) {
        if (faces.getResponseComplete()) {
            carry(faces);
        }
    }

    /** Before the browser is told to go on: it may be back sooner than this request ends. */
    @Override
    public void setRedirect(boolean redirect) {
        state().redirect = redirect;
        if (redirect) {
            carry(FacesContext.getCurrentInstance());
        }
    }

    private static void carry(FacesContext faces) {
        State state = state();
        Load load =
                new Load(Map.copyOf(state.next), state.keepMessages ? List.copyOf(faces.getMessageList()) : List.of());
        state.next.clear();
        state.keepMessages = false;
        if (!load.values().isEmpty() || !load.messages().isEmpty()) {
            carried().add(load);
        }
    }

    /** Neither a form that was sent, nor a part of a page, nor the words for an error. */
    private static boolean isWholePage(FacesContext faces) {
        return !faces.isPostback()
                && !faces.getPartialViewContext().isPartialRequest()
                && !faces.getExternalContext().getRequestMap().containsKey(RequestDispatcher.ERROR_STATUS_CODE);
    }

    /** Those who only look get no session for it. */
    private static boolean hasSession(FacesContext faces) {
        return faces.getExternalContext().getSession(false) != null;
    }

    private static Carried carried() {
        return CDI.current().select(Carried.class).get();
    }

    @Override
    public boolean isKeepMessages() {
        return state().keepMessages;
    }

    @Override
    public void setKeepMessages(boolean keep) {
        state().keepMessages = keep;
    }

    @Override
    public boolean isRedirect() {
        return state().redirect;
    }

    @Override
    public void putNow(String key, Object value) {
        state().present.put(key, value);
    }

    @Override
    public void keep(String key) {
        Object value = state().present.get(key);
        if (value != null) {
            state().next.put(key, value);
        }
    }

    private static Map<String, Object> all() {
        State state = state();
        Map<String, Object> all = new HashMap<>(state.present);
        all.putAll(state.next);
        return all;
    }

    @Override
    public @Nullable Object put(String key, Object value) {
        return state().next.put(key, value);
    }

    @Override
    public void putAll(Map<? extends String, ?> values) {
        state().next.putAll(values);
    }

    @Override
    public @Nullable Object remove(Object key) {
        Object before = get(key);
        state().present.remove(key);
        state().next.remove(key);
        return before;
    }

    @Override
    public void clear() {
        state().present.clear();
        state().next.clear();
    }

    @Override
    public @Nullable Object get(Object key) {
        return all().get(key);
    }

    @Override
    public int size() {
        return all().size();
    }

    @Override
    public boolean isEmpty() {
        return all().isEmpty();
    }

    @Override
    public boolean containsKey(Object key) {
        return all().containsKey(key);
    }

    @Override
    public boolean containsValue(Object value) {
        return all().containsValue(value);
    }

    @Override
    public Set<String> keySet() {
        return all().keySet();
    }

    @Override
    public Collection<Object> values() {
        return all().values();
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        return all().entrySet();
    }
}
