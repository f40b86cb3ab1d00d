package org.attune.api.security;

/** What a person is to an authority. One person may have several roles. */
public enum Role {
    /** Runs the service's side of Attune: accounts, plugins, settings. Sees no case because of it. */
    ADMINISTRATOR("Administrator"),
    /** Decides on requests, assigns them, sees every case. A role, so it has no protected title in its name. */
    PRINCIPAL("Principal"),
    /** A practitioner with cases of their own. Their title is what the register allows. */
    PRACTITIONER("Practitioner"),
    /** Works and drafts under a named supervisor, who signs. */
    TRAINEE("Trainee"),
    /** The service's office: sees requests and cases so that it can arrange them. */
    BUSINESS_SUPPORT("Business support"),
    /** A SENCO or another person of a setting: sees that setting's requests only. */
    SETTING_USER("School or setting"),
    /** The authority's team for children in care: asks for them, and says how its time of the service is used. Sees no case. */
    VIRTUAL_SCHOOL("Virtual School"),
    /** Social care: asks for the children whose social worker they are, and sees no other. */
    SOCIAL_WORKER("Social worker");

    private final String title;

    Role(String title) {
        this.title = title;
    }

    /** @return the name that people read */
    public String title() {
        return title;
    }
}
