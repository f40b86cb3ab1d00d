package org.attune.kernel.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.attune.api.time.London;
import org.attune.api.validation.Ids;
import org.attune.kernel.child.ChildDetails;
import org.attune.kernel.child.ChildService;
import org.attune.kernel.child.ChildView;
import org.attune.kernel.child.Contact;
import org.attune.kernel.request.RequestEntry.NewContact;
import org.jspecify.annotations.Nullable;

/** Whom the form lets one choose: children on the setting's list, and the people on a child's record. Read once per request. */
@Named("requestPeople")
@RequestScoped
public class RequestFormPeople {

    private static final String NEW = "";

    @Inject
    ChildService children;

    @Inject
    RequestFormPage form;

    private @Nullable List<ChildView> atSetting;
    private @Nullable ChildDetails chosen;

    /** The children of the setting who are on its list, by family name. */
    public List<ChildView> getChildren() {
        if (atSetting == null) {
            UUID setting = Ids.orNull(form.getAnswers().get("settingId"));
            atSetting = children.list(null, ChildService.LARGEST_PAGE).items().stream()
                    .filter(child -> setting != null && setting.equals(child.settingId()))
                    .toList();
        }
        return atSetting;
    }

    /** What a choice of children reads, with the date of birth to tell two of one name apart. */
    public String label(ChildView child) {
        return child.fullName() + ", born " + London.words(child.dateOfBirth());
    }

    /** Whether it is about a young person of 16 or over, who decides themselves. */
    public boolean isGrown() {
        UUID id = childId();
        LocalDate born = id == null
                ? new RequestForm(form.getAnswers()).born()
                : details(id).child().dateOfBirth();
        return RequestRules.isGrown(born, London.today());
    }

    public boolean isNewChild() {
        return childId() == null;
    }

    /** The name of whom it is about, as far as it is known. */
    public String getChildName() {
        UUID id = childId();
        return id == null
                ? Typed.line(Stream.of("givenName", "familyName")
                        .map(key -> form.getAnswers().getOrDefault(key, NEW))
                        .reduce(NEW, (a, b) -> a + " " + b))
                : details(id).child().fullName();
    }

    /** The date of birth in words, or as it was typed. */
    public String getDateOfBirth() {
        UUID id = childId();
        return id == null
                ? Typed.line(Stream.of("dobDay", "dobMonth", "dobYear")
                        .map(key -> form.getAnswers().getOrDefault(key, NEW))
                        .reduce(NEW, (a, b) -> a + " " + b))
                : London.words(details(id).child().dateOfBirth());
    }

    /** Those on the child's record who hold parental responsibility. */
    public List<Contact> getOnRecord() {
        UUID id = childId();
        return id == null
                ? List.of()
                : details(id).contacts().stream()
                        .filter(Contact::isParentalResponsibility)
                        .toList();
    }

    public String[] getKnown() {
        return Stream.of(form.getAnswers().getOrDefault("known", NEW).split(","))
                .filter(id -> !id.isEmpty())
                .toArray(String[]::new);
    }

    public void setKnown(String @Nullable [] known) {
        form.getAnswers().put("known", known == null ? NEW : String.join(",", known));
    }

    /** Those on record who were chosen, by name. */
    public List<String> getKnownNames() {
        List<String> chosenIds = Arrays.asList(getKnown());
        return getOnRecord().stream()
                .filter(contact -> chosenIds.contains(contact.getId().toString()))
                .map(contact -> contact.getName() + " (" + contact.getRelation() + ")")
                .toList();
    }

    /** The new people of whom something was entered. */
    public List<NewContact> getEntered() {
        return new RequestForm(form.getAnswers()).contacts();
    }

    private @Nullable UUID childId() {
        return Ids.orNull(form.getAnswers().get("childId"));
    }

    private ChildDetails details(UUID id) {
        if (chosen == null || !chosen.child().id().equals(id)) {
            chosen = children.details(id);
        }
        return chosen;
    }
}
