package org.attune.kernel.child;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.attune.api.child.Child;
import org.attune.api.persistence.TenantEntity;
import org.jspecify.annotations.Nullable;

/** A parent, carer or other person who may be asked about a child. */
@Entity
@Table(name = "contact", schema = "attune")
public class Contact extends TenantEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "child_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private Child child;

    @Column(name = "name")
    private String name = "";

    @Column(name = "relation")
    private String relation = "";

    @Column(name = "parental_responsibility")
    private boolean parentalResponsibility;

    @Column(name = "email")
    private String email = "";

    @Column(name = "mobile")
    private String mobile = "";

    @Column(name = "self")
    private boolean self;

    @Column(name = "phone")
    private String phone = "";

    @Column(name = "address")
    private String address = "";

    @Column(name = "lives_with")
    private boolean livesWith;

    @Enumerated(EnumType.STRING)
    @Column(name = "preferred_way")
    private @Nullable ContactWay preferredWay;

    @Column(name = "safe_note")
    private String safeNote = "";

    @Column(name = "do_not_contact")
    private boolean doNotContact;

    protected Contact() {}

    /** Somebody new on a child's record. */
    public static Contact of(Child child, ContactInput entered) {
        Contact contact = new Contact();
        contact.child = child;
        contact.describe(entered);
        return contact;
    }

    /** The child or young person themselves stay that, and hold no responsibility for themselves. */
    public void describe(ContactInput entered) {
        name = entered.name();
        relation = entered.relation();
        parentalResponsibility = !self && Boolean.TRUE.equals(entered.parentalResponsibility());
        email = entered.email();
        mobile = entered.mobile();
        phone = entered.phone();
        address = entered.address();
        livesWith = Boolean.TRUE.equals(entered.livesWith());
        preferredWay = entered.preferredWay();
        safeNote = entered.safeNote();
        doNotContact = Boolean.TRUE.equals(entered.doNotContact());
    }

    /** The child or young person themselves, as somebody who can be asked. */
    static Contact themselves(Child child, String email, String mobile) {
        Contact contact = new Contact();
        contact.child = child;
        contact.self = true;
        contact.name = child.getFullName();
        contact.relation = "Themselves";
        contact.email = email;
        contact.mobile = mobile;
        return contact;
    }

    void reachAt(String newEmail, String newMobile) {
        email = newEmail;
        mobile = newMobile;
    }

    Contact(Child child, NewContact details) {
        this.child = child;
        name = details.name();
        relation = details.relation();
        parentalResponsibility = Boolean.TRUE.equals(details.parentalResponsibility());
        email = details.email();
        mobile = details.mobile();
    }

    public Child getChild() {
        return child;
    }

    public String getName() {
        return name;
    }

    /** @return what they are to the child, for example "Mother" */
    public String getRelation() {
        return relation;
    }

    /** @return whether they hold parental responsibility: only then may they consent for a child under 16 */
    public boolean isParentalResponsibility() {
        return parentalResponsibility;
    }

    /** @return whether this is the child or young person themselves */
    public boolean isSelf() {
        return self;
    }

    /** @return may be empty */
    public String getEmail() {
        return email;
    }

    /** @return may be empty */
    public String getMobile() {
        return mobile;
    }

    /** @return a telephone that takes no text messages; may be empty */
    public String getPhone() {
        return phone;
    }

    /** @return for letters; may be empty */
    public String getAddress() {
        return address;
    }

    /** @return whether the child lives with them */
    public boolean isLivesWith() {
        return livesWith;
    }

    /** @return null where they did not say */
    public @Nullable ContactWay getPreferredWay() {
        return preferredWay;
    }

    /** @return when and how it is safe to get in touch; may be empty */
    public String getSafeNote() {
        return safeNote;
    }

    /** @return whether nothing may be sent to them */
    public boolean isDoNotContact() {
        return doNotContact;
    }
}
