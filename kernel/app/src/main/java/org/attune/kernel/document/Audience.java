package org.attune.kernel.document;

/** For whose eyes a document is, among those who may know of the child at all. */
public enum Audience {
    /** The service's own people. */
    SERVICE,
    /** Those, and the people of the child's setting. */
    SETTING
}
