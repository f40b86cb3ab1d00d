package org.attune.kernel.look;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.convert.ConverterException;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A date typed into three fields, day, month and year, which is how people remember a date. The value is a {@link
 * LocalDate}. The messages say which part is missing or cannot be right, and begin with the field's label.
 */
@FacesComponent("org.attune.DateInput")
public class DateInput extends UIInput {

    private static final List<String> PARTS = List.of("day", "month", "year");
    private static final String SEPARATOR = "\t";

    /** Keeps a slip such as 20015 or 15 from being taken for a year. */
    private static final int EARLIEST_YEAR = 1900;

    private static final int LATEST_YEAR = 2200;

    public DateInput() {
        setRendererType(null);
    }

    @Override
    public String getFamily() {
        return "org.attune.DateInput";
    }

    @Override
    public void decode(FacesContext faces) {
        super.decode(faces);
        Map<String, String> sent = faces.getExternalContext().getRequestParameterMap();
        String id = getClientId(faces);
        if (!sent.containsKey(id + "-year")) {
            return;
        }
        List<String> typed = PARTS.stream()
                .map(part -> sent.getOrDefault(id + '-' + part, "").strip())
                .toList();
        // An empty string is what Faces takes for "nothing given", so that required works as everywhere else.
        setSubmittedValue(typed.stream().allMatch(String::isEmpty) ? "" : String.join(SEPARATOR, typed));
    }

    @Override
    protected @Nullable Object getConvertedValue(FacesContext faces, @Nullable Object submitted) {
        if (submitted == null || submitted.toString().isEmpty()) {
            return null;
        }
        String[] typed = submitted.toString().split(SEPARATOR, -1);
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < PARTS.size(); i++) {
            if (typed[i].isEmpty()) {
                missing.add(PARTS.get(i));
            }
        }
        if (!missing.isEmpty()) {
            throw problem(label() + " must include a " + String.join(" and a ", missing));
        }
        try {
            LocalDate date = LocalDate.of(number(typed[2]), number(typed[1]), number(typed[0]));
            if (date.getYear() < EARLIEST_YEAR || date.getYear() > LATEST_YEAR) {
                throw problem(label() + ": the year must be from 1900 on, with 4 numbers, for example 2015");
            }
            return date;
        } catch (DateTimeException | NumberFormatException e) {
            throw problem(label() + " must be a real date, for example 27 3 2015");
        }
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        if (!isRendered()) {
            return;
        }
        String[] shown = shown();
        ResponseWriter out = faces.getResponseWriter();
        out.startElement("div", this);
        out.writeAttribute("id", getClientId(faces), "id");
        out.writeAttribute("class", "date-fields", null);
        for (int i = 0; i < PARTS.size(); i++) {
            encodePart(faces, out, PARTS.get(i), shown[i]);
        }
        out.endElement("div");
    }

    private void encodePart(FacesContext faces, ResponseWriter out, String part, String value) throws IOException {
        String id = getClientId(faces) + '-' + part;
        out.startElement("div", this);
        out.startElement("label", this);
        out.writeAttribute("for", id, null);
        out.writeText(Character.toUpperCase(part.charAt(0)) + part.substring(1), null);
        out.endElement("label");
        out.startElement("input", this);
        out.writeAttribute("type", "text", null);
        out.writeAttribute("id", id, null);
        out.writeAttribute("name", id, null);
        out.writeAttribute("class", part.equals("year") ? "input w-4" : "input w-2", null);
        out.writeAttribute("inputmode", "numeric", null);
        out.writeAttribute("maxlength", part.equals("year") ? "4" : "2", null);
        out.writeAttribute("autocomplete", isBirthday() ? "bday-" + part : "off", null);
        out.writeAttribute("value", value, null);
        out.endElement("input");
        out.endElement("div");
    }

    /** What was typed when it could not be taken, else the value. */
    private String[] shown() {
        Object submitted = getSubmittedValue();
        if (submitted != null && !submitted.toString().isEmpty()) {
            return submitted.toString().split(SEPARATOR, -1);
        }
        if (submitted == null && getValue() instanceof LocalDate date) {
            return new String[] {
                String.valueOf(date.getDayOfMonth()),
                String.valueOf(date.getMonthValue()),
                String.valueOf(date.getYear())
            };
        }
        return new String[] {"", "", ""};
    }

    /** The id of the field to go to when the date has an error: the first that is empty, else the day. */
    String fieldToMend(FacesContext faces) {
        int empty = List.of(shown()).indexOf("");
        return getClientId(faces) + '-' + PARTS.get(Math.max(empty, 0));
    }

    private boolean isBirthday() {
        return Boolean.parseBoolean(String.valueOf(getAttributes().get("birthday")));
    }

    private String label() {
        return String.valueOf(getAttributes().getOrDefault("label", "The date"));
    }

    private static int number(String typed) {
        return Integer.parseInt(typed);
    }

    private static ConverterException problem(String text) {
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }
}
