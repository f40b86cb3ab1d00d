package org.attune.testkit.http;

import java.net.HttpCookie;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A person with a browser that has no scripts: keeps cookies, follows redirects, fills in forms. */
public final class Visitor {

    private static final int REDIRECTS_AT_MOST = 8;

    private final Wire wire;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final List<String> cookiesAsSet = new ArrayList<>();

    Visitor(Wire wire) {
        this.wire = wire;
    }

    /** The same cookies shown at another host. */
    public Visitor movedTo(Wire elsewhere) {
        Visitor moved = new Visitor(elsewhere);
        moved.cookies.putAll(cookies);
        return moved;
    }

    /** Somebody else's copy of the cookies, as they are now. */
    public Visitor copy() {
        return movedTo(wire);
    }

    /** Shows a cookie that the server has not set: a forged one. */
    public void keepCookie(String name, String value) {
        cookies.put(name, value);
    }

    /** Drops every cookie, as a browser does that was closed. */
    public void forgetCookies() {
        cookies.clear();
    }

    /** Cookies by name. */
    public Map<String, String> cookies() {
        return Map.copyOf(cookies);
    }

    /** Every Set-Cookie header that came, in order. */
    public List<String> cookiesAsSet() {
        return List.copyOf(cookiesAsSet);
    }

    /** Opens an address and follows redirects. */
    public Reply open(String path) {
        return follow(once("GET", path, Map.of(), new byte[0]));
    }

    /** Opens an address and stays with the first answer. */
    public Reply openOnce(String path) {
        return once("GET", path, Map.of(), new byte[0]);
    }

    /** The form with this id on a page, filled in as it came. */
    public Form form(Reply page, String id) {
        return Form.find(page.page(), id);
    }

    /** Sends a form from a page of the given address, and follows redirects. */
    public Reply send(String pageAddress, Form form) {
        return follow(sendOnce(pageAddress, form));
    }

    /** Sends a form, and stays with the first answer. */
    public Reply sendOnce(String pageAddress, Form form) {
        Form.Encoded body = form.encode();
        return once(
                "POST",
                form.action().isEmpty() ? pageAddress : form.action(),
                Map.of(
                        "Content-Type",
                        body.mediaType(),
                        "Origin",
                        wire.origin(),
                        "Referer",
                        wire.origin() + pageAddress),
                body.bytes());
    }

    /** Posts nothing, as sign-out wants it. */
    public Reply post(String path) {
        return follow(once("POST", path, Map.of("Origin", wire.origin()), new byte[0]));
    }

    /** Signs in by the form; fails where that fails. */
    public Visitor signIn(String email, String password) {
        Reply answer = trySignIn(email, password);
        if (answer.page().selectFirst("form#sign-in") != null) {
            throw new AssertionError("Could not sign in as " + email + ": " + answer);
        }
        return this;
    }

    /** Signs in by the form, and answers what comes of it. */
    public Reply trySignIn(String email, String password) {
        String address = "/sign-in.xhtml";
        Form form = form(open(address), "sign-in");
        form.fill("Email address", email).fill("Password", password).press("Sign in");
        return send(address, form);
    }

    private Reply follow(Reply first) {
        Reply reply = first;
        for (int i = 0; reply.isRedirect() && i < REDIRECTS_AT_MOST; i++) {
            reply = once("GET", reply.target(), Map.of(), new byte[0]);
        }
        return reply;
    }

    private Reply once(String method, String path, Map<String, String> headers, byte[] body) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put("Accept", "text/html");
        if (!cookies.isEmpty()) {
            all.put(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        Reply reply = wire.send(method, path, all, body);
        reply.headers().allValues("Set-Cookie").forEach(this::keep);
        return reply;
    }

    private void keep(String header) {
        cookiesAsSet.add(header);
        for (HttpCookie cookie : HttpCookie.parse(header)) {
            if (cookie.getMaxAge() == 0 || cookie.getValue().isEmpty()) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        }
    }
}
