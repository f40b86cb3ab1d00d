package org.attune.kernel.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.attune.api.problem.InvalidException.FieldError;
import org.attune.api.validation.Text;
import org.attune.api.wording.Medium;
import org.attune.api.wording.TextTemplate;
import org.attune.api.wording.TextTemplate.Part;
import org.attune.api.wording.TextTemplate.Placeholder;

/** What the words of a text must keep to: their length, no placeholder that there is not, none missing that is needed. */
final class TextRules {

    private TextRules() {}

    /** Of every text besides its own. */
    static final List<Placeholder> EVERYWHERE = List.of(
            new Placeholder("service", "The name of your service", "", false),
            new Placeholder("contact", "How to reach your service: telephone number or email address", "", false));

    static List<Placeholder> placeholders(TextTemplate template) {
        List<Placeholder> all = new ArrayList<>(template.placeholders());
        // Nobody is reached by a question: it stands on a page that says how.
        if (template.medium() != Medium.QUESTION) {
            all.addAll(EVERYWHERE);
        }
        return all;
    }

    /** A draft may have gaps; what it has must be fit to be kept. */
    static List<FieldError> ofDraft(TextTemplate template, Map<String, String> words) {
        List<FieldError> errors = new ArrayList<>();
        template.parts().forEach(part -> {
            String text = words.getOrDefault(part.name(), "");
            if (text.length() > part.longest()) {
                errors.add(new FieldError(
                        part.name(),
                        String.format(
                                "%s must be %,d characters or fewer; it has %,d",
                                part.label(), part.longest(), text.length())));
            } else if (!(part.lines() ? Text.isLines(text) : Text.isLine(text))) {
                errors.add(new FieldError(
                        part.name(), part.label() + " has characters that cannot be used. Type it again"));
            }
        });
        return errors;
    }

    static List<FieldError> of(TextTemplate template, Map<String, String> words) {
        List<FieldError> errors = new ArrayList<>(ofDraft(template, words));
        for (Part part : template.parts()) {
            String text = words.getOrDefault(part.name(), "");
            if (part.required() && text.isBlank()) {
                errors.add(new FieldError(part.name(), "Enter words for “" + part.label() + "”"));
            } else {
                unknown(template, text).ifPresent(name -> errors.add(new FieldError(part.name(), name)));
            }
        }
        if (errors.isEmpty()) {
            missing(template, words.values()).forEach(errors::add);
        }
        return errors;
    }

    private static Optional<String> unknown(TextTemplate template, String text) {
        List<String> names =
                placeholders(template).stream().map(Placeholder::name).toList();
        Matcher found = Filling.BRACES.matcher(text);
        while (found.find()) {
            if (!names.contains(found.group(1))) {
                return Optional.of("There is no “" + found.group() + "”. " + offered(names));
            }
        }
        String rest = found.reset().replaceAll("");
        return rest.contains("{") || rest.contains("}")
                ? Optional.of("A brace stands alone. " + offered(names))
                : Optional.empty();
    }

    private static String offered(List<String> names) {
        return names.isEmpty()
                ? "Nothing can be put into this text: leave out the braces"
                : "You can use " + names.stream().map(name -> "{" + name + "}").collect(Collectors.joining(", "));
    }

    private static List<FieldError> missing(TextTemplate template, Collection<String> words) {
        String last = template.parts().get(template.parts().size() - 1).name();
        return template.placeholders().stream()
                .filter(Placeholder::required)
                .filter(one -> words.stream().noneMatch(text -> text.contains("{" + one.name() + "}")))
                .map(one -> new FieldError(
                        last, "Put {" + one.name() + "} into the text: without it this is of no use to its reader"))
                .toList();
    }
}
