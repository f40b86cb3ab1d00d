package org.attune.kernel.child;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.attune.api.child.Child;
import org.attune.api.persistence.TenantEntity;

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

    protected Contact() {}

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
}
