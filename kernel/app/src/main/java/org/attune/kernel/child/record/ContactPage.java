package org.attune.kernel.child.record;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.attune.api.validation.Ids;
import org.attune.kernel.child.Contact;
import org.attune.kernel.child.ContactInput;
import org.attune.kernel.child.ContactWay;
import org.jspecify.annotations.Nullable;

/** One parent, carer or other person: added, or changed where the address names them. */
@Named("childContact")
@ViewScoped
public class ContactPage extends ChildForm {

    private static final long serialVersionUID = 1L;
    private static final String NOT_SAID = "NOT_SAID";

    @Inject
    PeopleService people;

    private @Nullable String contact;
    private boolean self;

    @Override
    void fill(ChildRecord child) {
        getTexts().put("preferredWay", NOT_SAID);
        if (contact == null) {
            return;
        }
        Contact known = people.get(childId(), Ids.of(contact));
        from(known.getVersion());
        self = known.isSelf();
        getTexts().put("name", known.getName());
        getTexts().put("relation", known.getRelation());
        getTexts().put("parentalResponsibility", known.isParentalResponsibility() ? "yes" : "no");
        getTexts().put("email", known.getEmail());
        getTexts().put("mobile", known.getMobile());
        getTexts().put("phone", known.getPhone());
        getTexts().put("address", known.getAddress());
        getTexts().put("safeNote", known.getSafeNote());
        ContactWay way = known.getPreferredWay();
        getTexts().put("preferredWay", way == null ? NOT_SAID : way.name());
        getFlags().put("livesWith", known.isLivesWith());
        getFlags().put("doNotContact", known.isDoNotContact());
    }

    @Override
    void store(int from) {
        if (contact == null) {
            people.add(childId(), entered());
        } else {
            people.change(childId(), Ids.of(contact), from, entered());
        }
    }

    @Override
    int versionNow() {
        return people.get(childId(), Ids.of(contact)).getVersion();
    }

    private ContactInput entered() {
        String responsible = self ? "no" : text("parentalResponsibility");
        String way = text("preferredWay");
        return new ContactInput(
                text("name"),
                text("relation"),
                responsible.isEmpty() ? null : Boolean.valueOf(responsible.equals("yes")),
                text("email"),
                text("mobile"),
                text("phone"),
                text("address"),
                flag("livesWith"),
                way.isEmpty() || way.equals(NOT_SAID) ? null : ContactWay.valueOf(way),
                text("safeNote"),
                flag("doNotContact"));
    }

    public ContactWay[] getWays() {
        return ContactWay.values();
    }

    public boolean isSelf() {
        return self;
    }

    public @Nullable String getContact() {
        return contact;
    }

    public void setContact(@Nullable String contact) {
        this.contact = contact;
    }
}
