package org.attune.testkit.plugin;

/** The ways in which a copy of the sample plugin is broken, each with what its reason must say. */
public enum BrokenPlugin {
    /** Not a jar at all after its first half. Its id is then the file's name. */
    CORRUPT("damaged"),
    /** Sound, and to be installed without approval. */
    NOT_APPROVED("not approved"),
    /** Needs an api that this release does not have. */
    OTHER_API_VERSION("needs api version"),
    /** A bean asks for something that nobody gives. */
    UNRESOLVED_INJECTION_POINT("cannot be injected"),
    /** An entity without an id. */
    UNMAPPABLE_ENTITY("entities cannot be mapped"),
    /** SQL that PostgreSQL refuses. */
    FAILING_MIGRATION("tables could not be brought up to date"),
    /** A class that uses one which is not in the jar. */
    UNLINKABLE_CLASS("which is not there"),
    /** Two beans of one name. */
    DUPLICATE_BEAN_NAME("Two of its beans are named"),
    /** A bean whose name does not begin with the plugin's id. */
    FOREIGN_BEAN_NAME("must have a name that begins with"),
    /** A bean that is kept beyond the request and cannot be written away. */
    NOT_SERIALIZABLE("not Serializable"),
    /** A final class with a scope that needs a proxy. */
    NOT_PROXYABLE("is final"),
    /** Looks things up in JNDI. */
    JNDI_LOOKUP("which a plugin may not"),
    /** A class of the kernel, which is not published. */
    KERNEL_CLASS("not published to plugins"),
    /** Defaults that break their own rules. */
    UNSOUND_SETTINGS("break their own rules");

    private final String reason;

    BrokenPlugin(String reason) {
        this.reason = reason;
    }

    /** @return a part of the reason that the administrator reads */
    public String reason() {
        return reason;
    }

    /** @return the id of the broken copy, for example {@code broken-unmappable-entity}; also its file's name without .jar */
    public String id() {
        return "broken-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** @return whether the jar is to be approved, so that it comes as far as its fault */
    public boolean isApproved() {
        return this != NOT_APPROVED;
    }
}
