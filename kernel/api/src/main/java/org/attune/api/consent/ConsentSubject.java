package org.attune.api.consent;

/** What a consent is looked for by. */
public enum ConsentSubject {
    /** A child: the consent of any of the child's requests will do. */
    CHILD,
    /** A request for involvement: its own consent. */
    REQUEST,
    /** An involvement: the consent of the request that it follows, or any of the child's where it follows none. */
    INVOLVEMENT
}
