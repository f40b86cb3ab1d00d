package org.attune.testkit.http;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Connection.KeyVal;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A form of a page, filled in by what its labels say and sent as a browser without scripts would. */
public final class Form {

    private static final String BOUNDARY = "attune-form-boundary-7d9b1c";

    private final FormElement element;
    private final List<Field> fields = new ArrayList<>();

    private record Field(String name, String value, byte[] file) {}

    record Encoded(String mediaType, byte[] bytes) {}

    private Form(FormElement element) {
        this.element = element;
        Set<String> buttons =
                Set.copyOf(element.select("input[type=submit], button").eachAttr("name"));
        for (KeyVal field : element.formData()) {
            // A browser sends the button that was pressed, and no other.
            if (!buttons.contains(field.key())) {
                String value = isEmptyAnswer(field) ? "" : field.value();
                fields.add(new Field(field.key(), value, new byte[0]));
            }
        }
    }

    /** A marked answer whose value is empty: a browser sends it so, and jsoup says “on”. */
    private boolean isEmptyAnswer(KeyVal field) {
        return element.select("input[type=radio][checked]").stream()
                .anyMatch(one -> one.attr("name").equals(field.key())
                        && one.hasAttr("value")
                        && one.attr("value").isEmpty());
    }

    static Form find(Document page, String id) {
        Element found = page.getElementById(id);
        if (found instanceof FormElement form) {
            return new Form(form);
        }
        throw new AssertionError("No form " + id + " on the page \"" + page.title() + "\": " + page.text());
    }

    String action() {
        return element.attr("action");
    }

    /** The text in the control with this label, or its chosen value. */
    public String value(String label) {
        return value(control(label).attr("name"), label);
    }

    private String value(String name, String label) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(Field::value)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing is filled in at " + label));
    }

    /** Whether there is a control with this label. */
    public boolean has(String label) {
        return element.select("label").stream().anyMatch(found -> says(found, label));
    }

    /** Types into the control with this label, or chooses the option of a list with this text. */
    public Form fill(String label, String text) {
        Element control = control(label);
        String value = control.normalName().equals("select") ? option(control, text) : text;
        return set(control.attr("name"), value);
    }

    /** Types into the day, month and year of the one date that it asks for. */
    public Form fill(LocalDate date) {
        return fill("Day", Integer.toString(date.getDayOfMonth()))
                .fill("Month", Integer.toString(date.getMonthValue()))
                .fill("Year", Integer.toString(date.getYear()));
    }

    /** Ticks the box, or chooses the radio button, with this label. */
    public Form choose(String label) {
        Element control = control(label);
        String value = control.hasAttr("value") ? control.attr("value") : "on";
        if (control.attr("type").equals("radio")) {
            return set(control.attr("name"), value);
        }
        fields.add(new Field(control.attr("name"), value, new byte[0]));
        return this;
    }

    /** Chooses a radio button by its label within the group whose legend says so. */
    public Form choose(String legend, String label) {
        for (Element group : element.select("fieldset")) {
            Element title = group.selectFirst("legend");
            if (title != null && says(title, legend)) {
                Element control = control(group, label);
                return set(control.attr("name"), control.attr("value"));
            }
        }
        throw new AssertionError("No group \"" + legend + "\" in " + element.text());
    }

    /** Attaches a file at the control with this label. */
    public Form attach(String label, String fileName, byte[] content) {
        return attachAt(control(label).attr("name"), fileName, content);
    }

    /** Attaches a file by the field's technical name. */
    public Form attachAt(String name, String fileName, byte[] content) {
        fields.removeIf(field -> field.name().equals(name));
        fields.add(new Field(name, fileName, content));
        return this;
    }

    /** Sends it with the button that says this. */
    public Form press(String button) {
        Element found = button(button)
                .orElseThrow(() -> new AssertionError("No button \"" + button + "\" in " + element.html()));
        return set(found.attr("name"), found.attr("value"));
    }

    /** Whether there is a button that says this. */
    public boolean offers(String button) {
        return button(button).isPresent();
    }

    private Optional<Element> button(String says) {
        return element.select("button, input[type=submit]").stream()
                .filter(found -> (found.normalName().equals("button") ? found.text() : found.attr("value"))
                        .strip()
                        .equals(says))
                .findFirst();
    }

    /** Puts a value where the page has none or another, by the field's technical name: for forged forms. */
    public Form set(String name, String value) {
        fields.removeIf(field -> field.name().equals(name));
        if (!name.isEmpty()) {
            fields.add(new Field(name, value, new byte[0]));
        }
        return this;
    }

    /** Technical names of all fields. */
    public List<String> names() {
        return fields.stream().map(Field::name).distinct().toList();
    }

    private Element control(String label) {
        return control(element, label);
    }

    private static Element control(Element within, String label) {
        for (Element found : within.select("label")) {
            if (says(found, label)) {
                Element control = found.hasAttr("for")
                        ? within.getElementById(found.attr("for"))
                        : found.selectFirst("input, select, textarea");
                if (control != null) {
                    return control;
                }
            }
        }
        throw new AssertionError("No field \"" + label + "\" among "
                + within.select("label, legend").eachText());
    }

    private static boolean says(Element label, String text) {
        return label.text().strip().equals(text) || label.text().strip().startsWith(text + " (");
    }

    private static String option(Element select, String text) {
        return select.select("option").stream()
                .filter(option -> option.text().strip().startsWith(text))
                .map(option -> option.attr("value"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No option \"" + text + "\" among "
                        + select.select("option").eachText()));
    }

    Encoded encode() {
        return element.attr("enctype").equals("multipart/form-data") ? multipart() : urlEncoded();
    }

    private Encoded urlEncoded() {
        String body = fields.stream()
                .map(field -> encode(field.name()) + "=" + encode(field.value()))
                .collect(Collectors.joining("&"));
        return new Encoded("application/x-www-form-urlencoded", Wire.bytes(body));
    }

    private Encoded multipart() {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Field field : fields) {
            boolean file = field.file().length > 0;
            body.writeBytes(Wire.bytes("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field.name()
                    + "\""
                    + (file ? "; filename=\"" + field.value() + "\"\r\nContent-Type: application/octet-stream" : "")
                    + "\r\n\r\n"));
            body.writeBytes(file ? field.file() : Wire.bytes(field.value()));
            body.writeBytes(Wire.bytes("\r\n"));
        }
        body.writeBytes(Wire.bytes("--" + BOUNDARY + "--\r\n"));
        return new Encoded("multipart/form-data; boundary=" + BOUNDARY, body.toByteArray());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
