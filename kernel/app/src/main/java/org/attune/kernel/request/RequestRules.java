package org.attune.kernel.request;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.attune.api.child.YoungPerson;
import org.attune.api.problem.InvalidException.FieldError;
import org.attune.kernel.request.RequestEntry.NewChild;
import org.attune.kernel.request.RequestEntry.NewContact;
import org.attune.kernel.validation.EmailAddress;
import org.jspecify.annotations.Nullable;

/** What a request needs before it can be sent, in the words that its sender reads. */
final class RequestRules {

    /** Children and young people are served up to their 26th birthday. */
    static final int OLDEST = 25;

    private static final Pattern MOBILE = Pattern.compile("(07|00447|\\+447)[0-9]{9}");

    private final LocalDate today;
    private final List<FieldError> errors = new ArrayList<>();

    private RequestRules(LocalDate today) {
        this.today = today;
    }

    /** @return everything that is wrong, in the order of the form; empty where it can be sent */
    static List<FieldError> check(RequestEntry entry, LocalDate today) {
        RequestRules rules = new RequestRules(today);
        rules.child(entry);
        rules.answers(entry.answers());
        rules.people(entry);
        return rules.errors;
    }

    /** Digits alone, as a text message needs them; UK mobiles begin with 07. */
    static String mobile(String typed) {
        return typed.replaceAll("[\\s().-]", "").replaceFirst("^\\+440", "+44");
    }

    private void child(RequestEntry entry) {
        if (entry.settingId() == null) {
            add("settingId", "Choose your school or setting");
        }
        NewChild child = entry.newChild();
        if (entry.childId() != null || child == null) {
            return;
        }
        needed("givenName", child.givenName(), "Enter the child’s given name");
        needed("familyName", child.familyName(), "Enter the child’s family name");
        limit("givenName", child.givenName(), "Given name", FormField.LINE);
        limit("familyName", child.familyName(), "Family name", FormField.LINE);
        limit("preferredName", child.preferredName(), "Preferred name", FormField.LINE);
        dateOfBirth(child.dateOfBirth());
    }

    private void dateOfBirth(@Nullable LocalDate born) {
        if (born == null) {
            add("dateOfBirth", "Enter the child’s date of birth");
        } else if (born.isAfter(today)) {
            add("dateOfBirth", "Date of birth must be in the past");
        } else if (Period.between(born, today).getYears() > OLDEST) {
            add("dateOfBirth", "Date of birth must be that of a child or young person aged 25 or under");
        }
    }

    private void answers(RequestAnswers answers) {
        needed("concern", answers.concern(), "Say why you are asking now");
        limit("concern", answers.concern(), "Why you are asking now", FormField.TEXT);
        needed("hoped", answers.hoped(), "Say what you hope for");
        limit("hoped", answers.hoped(), "What you hope for", FormField.TEXT);
        needed("triedUniversal", answers.triedUniversal(), "Say what you have tried for everyone");
        limit("triedUniversal", answers.triedUniversal(), "Universal", FormField.TEXT);
        needed("triedTargeted", answers.triedTargeted(), "Say what extra help you have tried, or that there was none");
        limit("triedTargeted", answers.triedTargeted(), "Targeted", FormField.TEXT);
        needed(
                "triedPersonalised",
                answers.triedPersonalised(),
                "Say what you have tried for this child, or that there was nothing yet");
        limit("triedPersonalised", answers.triedPersonalised(), "Personalised", FormField.TEXT);
    }

    private void people(RequestEntry entry) {
        reach("young", entry.themselves().email(), entry.themselves().mobile());
        entry.newContacts().forEach(this::person);
        NewChild child = entry.newChild();
        // A young person decides themselves, on paper where we cannot reach them; that they have capacity is presumed.
        boolean somebody = (child != null && isGrown(child.dateOfBirth(), today))
                || !entry.themselves().email().isEmpty()
                || !entry.knownContactIds().isEmpty()
                || entry.newContacts().stream()
                        .anyMatch(person -> Boolean.TRUE.equals(person.parentalResponsibility()));
        if (!somebody) {
            add("person1Name", "Give at least one person who holds parental responsibility");
        }
    }

    /** From the 16th birthday; false where the date is not known. */
    static boolean isGrown(@Nullable LocalDate born, LocalDate today) {
        return born != null && YoungPerson.decides(born, today);
    }

    private void person(NewContact person) {
        String key = "person" + person.slot();
        needed(key + "Name", person.name(), "Enter the person’s full name");
        limit(key + "Name", person.name(), "Full name", FormField.LINE);
        needed(key + "Relation", person.relation(), "Say who the person is to the child, for example mother");
        limit(key + "Relation", person.relation(), "Relationship", FormField.LINE);
        if (person.parentalResponsibility() == null) {
            add(key + "Responsibility", "Say whether the person holds parental responsibility");
        }
        reach(key, person.email(), person.mobile());
    }

    private void reach(String key, String email, String mobile) {
        limit(key + "Email", email, "Email address", FormField.EMAIL);
        if (!email.isEmpty() && email.length() <= EmailAddress.LONGEST && !EmailAddress.isOne(email)) {
            add(key + "Email", "Enter an email address like name@example.com");
        }
        if (!mobile.isEmpty() && !MOBILE.matcher(mobile(mobile)).matches()) {
            add(key + "Mobile", "Enter a UK mobile number, like 07700 900982");
        }
    }

    private void needed(String field, String value, String message) {
        if (value.isEmpty()) {
            add(field, message);
        }
    }

    private void limit(String field, String value, String label, int limit) {
        int length = value.codePointCount(0, value.length());
        if (length > limit) {
            add(field, String.format("%s must be %,d characters or fewer; it has %,d", label, limit, length));
        }
    }

    private void add(String field, String message) {
        errors.add(new FieldError(field, message));
    }
}
