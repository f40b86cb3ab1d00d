package org.attune.kernel.request;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attune.api.problem.InvalidException.FieldError;
import org.attune.api.validation.Ids;
import org.attune.kernel.request.RequestEntry.NewChild;
import org.attune.kernel.request.RequestEntry.NewContact;
import org.attune.kernel.request.RequestEntry.Themselves;
import org.jspecify.annotations.Nullable;

/** The answers of a draft, made into a request; and what cannot be made into one. */
final class RequestForm {

    private final Map<String, String> answers;
    private final List<FieldError> errors = new ArrayList<>();

    RequestForm(Map<String, String> answers) {
        this.answers = answers;
    }

    /** Everything that keeps the answers from being sent, in the order of the form. */
    static List<FieldError> problems(UUID submissionId, Map<String, String> answers, LocalDate today) {
        RequestForm form = new RequestForm(answers);
        RequestEntry entry = form.entry(submissionId);
        List<FieldError> unreadable = form.errors;
        return RequestRules.check(entry, today).stream()
                // A date that cannot be read is not missing.
                .map(error -> unreadable.stream()
                        .filter(said -> said.field().equals(error.field()))
                        .findFirst()
                        .orElse(error))
                .toList();
    }

    RequestEntry entry(UUID submissionId) {
        UUID childId = Ids.orNull(line("childId"));
        // A child chosen from the list counts; what was entered of a new one stays in the draft.
        NewChild newChild = childId == null ? newChild() : null;
        return new RequestEntry(
                submissionId,
                Ids.orNull(line("settingId")),
                childId,
                newChild,
                new RequestAnswers(
                        lines("concern"),
                        lines("triedUniversal"),
                        lines("triedTargeted"),
                        lines("triedPersonalised"),
                        lines("hoped")),
                childId == null ? List.of() : known(),
                contacts(),
                new Themselves(line("youngEmail"), line("youngMobile")));
    }

    /** Of a child who is not on the list; null where it cannot be read. */
    @Nullable LocalDate born() {
        return dateOfBirth();
    }

    /** The people of whom something was entered. */
    List<NewContact> contacts() {
        return IntStream.rangeClosed(1, FormField.PEOPLE)
                .filter(slot -> FormField.isEntered(answers, slot))
                .mapToObj(this::contact)
                .toList();
    }

    private NewChild newChild() {
        return new NewChild(line("givenName"), line("familyName"), line("preferredName"), dateOfBirth());
    }

    private @Nullable LocalDate dateOfBirth() {
        List<String> parts =
                Stream.of("dobDay", "dobMonth", "dobYear").map(this::line).toList();
        if (parts.stream().allMatch(String::isEmpty)) {
            return null;
        }
        List<String> names = List.of("day", "month", "year");
        List<String> missing = IntStream.range(0, parts.size())
                .filter(i -> parts.get(i).isEmpty())
                .mapToObj(names::get)
                .toList();
        if (!missing.isEmpty()) {
            errors.add(
                    new FieldError("dateOfBirth", "Date of birth must include a " + String.join(" and a ", missing)));
            return null;
        }
        try {
            if (parts.get(2).length() == 4) {
                return LocalDate.of(number(parts.get(2)), number(parts.get(1)), number(parts.get(0)));
            }
            errors.add(new FieldError("dateOfBirth", "Date of birth must have a year of 4 numbers, for example 2015"));
        } catch (DateTimeException | NumberFormatException e) {
            errors.add(new FieldError("dateOfBirth", "Date of birth must be a real date, for example 27 3 2015"));
        }
        return null;
    }

    private List<UUID> known() {
        return Ids.all(List.of(line("known").split(",")));
    }

    private NewContact contact(int slot) {
        String key = "person" + slot;
        String responsibility = line(key + "Responsibility");
        return new NewContact(
                slot,
                line(key + "Name"),
                line(key + "Relation"),
                responsibility.isEmpty() ? null : responsibility.equals("yes"),
                line(key + "Email"),
                line(key + "Mobile"));
    }

    private String line(String key) {
        return Typed.line(answers.get(key));
    }

    private String lines(String key) {
        return Typed.lines(answers.get(key));
    }

    private static int number(String typed) {
        return Integer.parseInt(typed);
    }
}
