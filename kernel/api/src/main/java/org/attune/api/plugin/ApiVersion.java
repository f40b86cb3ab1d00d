package org.attune.api.plugin;

/**
 * The version of the api that this kernel implements. It follows semantic versioning: a plugin says in its manifest's
 * {@code Plugin-Requires} which range it was written for, and is left out when this version is not in it.
 */
public final class ApiVersion {

    /** Major, minor and patch number, without a suffix. */
    public static final String CURRENT = "1.1.0";

    private ApiVersion() {}
}
