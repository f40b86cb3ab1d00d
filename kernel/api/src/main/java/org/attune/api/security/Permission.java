package org.attune.api.security;

import static org.attune.api.security.Role.ADMINISTRATOR;
import static org.attune.api.security.Role.BUSINESS_SUPPORT;
import static org.attune.api.security.Role.PRACTITIONER;
import static org.attune.api.security.Role.PRINCIPAL;
import static org.attune.api.security.Role.SETTING_USER;
import static org.attune.api.security.Role.SOCIAL_WORKER;
import static org.attune.api.security.Role.TRAINEE;
import static org.attune.api.security.Role.VIRTUAL_SCHOOL;

import java.util.Set;

/**
 * Something that may be done, who may do it, and a sentence that says so. A permission says what kind of thing a person may
 * do; which children and cases they may do it to is checked besides (a SENCO's own setting, a practitioner's own cases).
 */
public enum Permission {
    MANAGE_ACCOUNTS("Add and remove people, and say what each may do", ADMINISTRATOR),
    MANAGE_PLUGINS("Switch services on and off, and change their settings", ADMINISTRATOR),
    MANAGE_WORDING(
            "Put the texts that the service sends, and its questions about consent, into other words", ADMINISTRATOR),
    MANAGE_PRACTITIONERS(
            "Keep practitioners’ details, and what the HCPC register says of them", ADMINISTRATOR, PRINCIPAL),
    MANAGE_SETTINGS(
            "Bring in the list of schools and settings, and add those that the register does not have", ADMINISTRATOR),
    MANAGE_CALENDAR("Keep the school terms, half-terms and closures", ADMINISTRATOR, BUSINESS_SUPPORT),
    MANAGE_PLACES("Keep districts and teams, and say who is link EP of which setting", ADMINISTRATOR, PRINCIPAL),
    VIEW_SETTINGS(
            "See the list of schools and settings", ADMINISTRATOR, PRINCIPAL, PRACTITIONER, TRAINEE, BUSINESS_SUPPORT),
    RAISE_REQUEST("Raise a request for involvement for a child at their setting", SETTING_USER),
    VIEW_REQUESTS("See requests for involvement", PRINCIPAL, BUSINESS_SUPPORT, SETTING_USER),
    VIEW_INBOX("See the requests that wait for a decision, from every setting", PRINCIPAL, BUSINESS_SUPPORT),
    DECIDE_REQUEST("Accept or decline a request and say who will do the work", PRINCIPAL),
    RECORD_CONSENT(
            "Ask for consent and keep the answer", PRINCIPAL, PRACTITIONER, TRAINEE, BUSINESS_SUPPORT, SETTING_USER),
    VIEW_CHILDREN("See children's details", PRINCIPAL, PRACTITIONER, TRAINEE, BUSINESS_SUPPORT, SETTING_USER),
    ADD_CHILDREN("Add a child", PRINCIPAL, BUSINESS_SUPPORT, SETTING_USER),
    EDIT_CHILDREN(
            "Keep the details of the children they may see up to date",
            PRINCIPAL,
            PRACTITIONER,
            TRAINEE,
            BUSINESS_SUPPORT,
            SETTING_USER),
    MERGE_CHILDREN("Make two records of one child one, and undo it", PRINCIPAL, BUSINESS_SUPPORT),
    RESTRICT_CHILDREN("Restrict a child’s record to the people named on it", PRINCIPAL),
    BREAK_GLASS(
            "See, in an emergency and for a short time, a child's record that they could not see otherwise",
            PRINCIPAL,
            PRACTITIONER,
            TRAINEE,
            BUSINESS_SUPPORT),
    WORK_CASES("Work on the cases assigned to them: activities and records", PRINCIPAL, PRACTITIONER, TRAINEE),
    SIGN_RECORDS("Sign records, where their registration allows it", PRINCIPAL, PRACTITIONER, TRAINEE),
    VIEW_RECORDS("Read signed records", PRINCIPAL, PRACTITIONER, TRAINEE, BUSINESS_SUPPORT, SETTING_USER),
    WORK_DEADLINES(
            "See the deadlines they answer for, and pause or extend them with a reason",
            PRINCIPAL,
            PRACTITIONER,
            TRAINEE,
            BUSINESS_SUPPORT),
    VIEW_ALL_DEADLINES(
            "See and keep the deadlines of the whole service, and what was promised against what was done",
            PRINCIPAL,
            BUSINESS_SUPPORT),
    SET_TIME_LIMITS("Say how long the service has for what it promises", ADMINISTRATOR, PRINCIPAL),
    KEEP_DIARY(
            "Keep their own diary, and see when colleagues are busy",
            PRINCIPAL,
            PRACTITIONER,
            TRAINEE,
            BUSINESS_SUPPORT),
    MANAGE_ROOMS("Keep the list of rooms", ADMINISTRATOR, PRINCIPAL, BUSINESS_SUPPORT),
    OFFER_SESSIONS(
            "Offer sessions that schools and settings can book, and say who came",
            PRINCIPAL,
            PRACTITIONER,
            BUSINESS_SUPPORT),
    BOOK_SESSIONS(
            "Book sessions for their setting, or, at the service, for any",
            SETTING_USER,
            PRINCIPAL,
            PRACTITIONER,
            TRAINEE,
            BUSINESS_SUPPORT),
    MANAGE_WORKING_WEEKS(
            "Keep everybody’s working pattern and leave, and see who has room", PRINCIPAL, BUSINESS_SUPPORT),
    VIEW_AUDIT("See who has seen or changed a child's record", ADMINISTRATOR, PRINCIPAL),
    ANSWER_SUBJECT_REQUESTS(
            "Give a child, or whoever acts for them, a copy of the record", PRINCIPAL, BUSINESS_SUPPORT),
    MANAGE_RETENTION(
            "Decide which records are deleted when their time is over, and which are held",
            PRINCIPAL,
            BUSINESS_SUPPORT),
    SET_RETENTION("Say how long each kind of record is kept", PRINCIPAL, ADMINISTRATOR),
    MANAGE_SERVICE(
            "Run the service's own business, such as the hours that settings buy",
            PRINCIPAL,
            BUSINESS_SUPPORT,
            ADMINISTRATOR),
    WORK_SERVICE(
            "Take part in the service's work that belongs to no single child, such as answering a call or a project",
            PRINCIPAL,
            PRACTITIONER,
            TRAINEE,
            BUSINESS_SUPPORT),
    LEAD_SERVICE("See how the service's work stands as a whole, and step in where nobody else can", PRINCIPAL),
    VIEW_OWN_SERVICE(
            "See what their setting has bought and used", SETTING_USER, PRINCIPAL, BUSINESS_SUPPORT, ADMINISTRATOR),
    RUN_VIRTUAL_SCHOOL(
            "Keep the Virtual School’s roll, and say how its time of the service is used", VIRTUAL_SCHOOL, PRINCIPAL),
    ASK_FOR_CHILD_IN_CARE(
            "Ask the service to be involved with a child in care, or previously in care, for whom they are responsible",
            VIRTUAL_SCHOOL,
            SOCIAL_WORKER);

    private final String sentence;
    private final Set<Role> holders;

    Permission(String sentence, Role... holders) {
        this.sentence = sentence;
        this.holders = Set.of(holders);
    }

    /** @return what it allows, in words for an administrator */
    public String sentence() {
        return sentence;
    }

    /** @return the roles that hold it; never empty */
    public Set<Role> holders() {
        return holders;
    }

    /**
     * @param roles a person's roles
     * @return whether one of them holds this permission
     */
    public boolean heldBy(Set<Role> roles) {
        return roles.stream().anyMatch(holders::contains);
    }
}
