package org.attune.tests.badinput;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Reply;
import org.attune.tests.badinput.StaffFormPages.Page;
import org.attune.tests.data.Given;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** One form of a page, filled in with what might well be typed, but for what a test puts into it. */
final class SpoiltForm {

    private static final String TEXTS =
            "input[type=text], input[type=email], input[type=tel], input[type=search], input[type=password], textarea";
    private static final String CHOICES = "select, fieldset input[type=checkbox], input[type=radio]";

    private final Page page;
    private final String id;
    private final Form form;
    private final Set<String> texts;
    private final Set<String> choices;
    private final Set<String> files;
    private final Set<String> dates;

    private SpoiltForm(Page page, Reply opened, Element element) {
        this.page = page;
        id = element.id();
        form = page.visitor().form(opened, id);
        // The three fields of a date are checked by the date itself.
        texts = names(element, TEXTS);
        texts.removeIf(SpoiltForm::isPartOfDate);
        choices = names(element, CHOICES);
        files = names(element, "input[type=file]");
        dates = names(element, "input[name$=-year]").stream()
                .map(name -> name.substring(0, name.length() - "-year".length()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        fillIn(element);
        Element button = element.selectFirst(
                ".main-action, input.button:not(.button-quiet), button, input[type=submit]:not(.button-quiet)");
        if (button != null) {
            form.set(button.attr("name"), button.attr("value"));
        }
    }

    /** Those that Faces makes, as the page comes when it is opened now. */
    static List<SpoiltForm> of(Page page) {
        Reply opened = page.visitor().open(page.address()).expect(200);
        Document document = opened.page();
        return document.select("form:has(input[name=jakarta.faces.ViewState])").stream()
                .map(element -> new SpoiltForm(page, opened, element))
                .toList();
    }

    String id() {
        return id;
    }

    /** Names of the fields into which something is typed. */
    Set<String> texts() {
        return texts;
    }

    /** Names of the fields in which something of a few is chosen. */
    Set<String> choices() {
        return choices;
    }

    /** Whether what is typed is kept: where one signs in or chooses a password it is compared, or made unreadable. */
    boolean isKept() {
        return !id.equals("sign-in") && !id.equals("join");
    }

    /** Names of the fields that take a file. */
    Set<String> files() {
        return files;
    }

    /** Names of the dates, each of which has three fields. */
    Set<String> dates() {
        return dates;
    }

    Reply sendWithFile(String field, String fileName, byte[] content) {
        form.attachAt(field, fileName, content);
        return send();
    }

    Reply sendWith(String field, String value) {
        form.set(field, value);
        return send();
    }

    SpoiltForm with(String field, String value) {
        form.set(field, value);
        return this;
    }

    Reply send() {
        return page.visitor().sendOnce(page.address(), form);
    }

    /** What the page says is wrong with a field. */
    static String errorAt(Reply reply, String field) {
        return reply.page().select("[id='" + field + "-field'] .error-message").text();
    }

    private static boolean isPartOfDate(String name) {
        return name.matches(".*(-day|-month|-year|dobDay|dobMonth|dobYear)");
    }

    private static Set<String> names(Element element, String controls) {
        return new LinkedHashSet<>(element.select(controls).eachAttr("name"));
    }

    private void fillIn(Element element) {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
        for (Element control : element.select("input[type=text], input[type=email], input[type=tel], textarea")) {
            String name = control.attr("name");
            if (!control.val().isEmpty() || name.contains("hcpc")) {
                continue;
            }
            if (name.matches(".*(-day|dobDay)")) {
                form.set(name, Integer.toString(today.getDayOfMonth()));
            } else if (name.matches(".*(-month|dobMonth)")) {
                form.set(name, Integer.toString(today.getMonthValue()));
            } else if (name.matches(".*(-year|dobYear)")) {
                form.set(name, Integer.toString(today.getYear()));
            } else if (control.attr("type").equals("email")) {
                form.set(name, Given.word() + "@family.example");
            } else if (control.attr("inputmode").matches("numeric|decimal")) {
                form.set(name, "1");
            } else if (!control.attr("type").equals("tel")) {
                form.set(name, "Words");
            }
        }
        for (String name : names(element, "input[type=radio], fieldset input[type=checkbox]")) {
            if (element.select("input[checked]").stream()
                    .noneMatch(one -> one.attr("name").equals(name))) {
                // Where the first answer is nothing, leaving it out says the same.
                element.select("input[value]").stream()
                        .filter(one -> one.attr("name").equals(name))
                        .map(one -> one.attr("value"))
                        .findFirst()
                        .filter(value -> !value.isEmpty())
                        .ifPresent(value -> form.set(name, value));
            }
        }
        for (Element select : element.select("select")) {
            select.select("option").stream()
                    .map(option -> option.attr("value"))
                    .filter(value -> !value.isEmpty())
                    .reduce((first, second) -> second)
                    .ifPresent(value -> form.set(select.attr("name"), value));
        }
    }
}
