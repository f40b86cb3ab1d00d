package org.attune.testkit.plugin;

/** The few lines of Java that break each copy. */
final class BrokenSources {

    static final String UNRESOLVED = """
            interface Nobody {}
            @jakarta.enterprise.context.ApplicationScoped
            public class Broken {
                @jakarta.inject.Inject Nobody nobody;
            }
            """;

    static final String UNLINKABLE = """
            class Missing { static String text() { return "text"; } }
            @jakarta.enterprise.context.ApplicationScoped
            public class Broken {
                public String text() { return Missing.text(); }
            }
            """;

    static final String UNMAPPABLE = """
            @jakarta.persistence.Entity
            @jakarta.persistence.Table(name = "broken")
            public class Broken {
                private String name;
            }
            """;

    static final String DUPLICATE_NAME = """
            @jakarta.inject.Named("brokenDuplicateBeanName")
            @jakarta.enterprise.context.ApplicationScoped
            public class Broken {}
            @jakarta.inject.Named("brokenDuplicateBeanName")
            @jakarta.enterprise.context.ApplicationScoped
            class Second {}
            """;

    static final String FOREIGN_NAME = """
            @jakarta.inject.Named("currentUser")
            @jakarta.enterprise.context.ApplicationScoped
            public class Broken {}
            """;

    static final String NOT_SERIALIZABLE = """
            @jakarta.enterprise.context.SessionScoped
            public class Broken {}
            """;

    static final String NOT_PROXYABLE = """
            @jakarta.enterprise.context.ApplicationScoped
            public final class Broken {}
            """;

    static final String JNDI = """
            @jakarta.enterprise.context.ApplicationScoped
            public class Broken {
                public Object find() throws javax.naming.NamingException {
                    return new javax.naming.InitialContext().lookup("jdbc/attune");
                }
            }
            """;

    static final String UNSOUND_SETTINGS = """
            @org.attune.api.plugin.SettingsRecord
            public record Broken(@org.attune.api.plugin.Label("Hours") @jakarta.validation.constraints.Min(1) int hours) {
                public static final Broken DEFAULTS = new Broken(0);
            }
            """;

    /** The second class is the one that is left in the jar. */
    static final String KERNEL_CLASS = """
            package org.attune.kernel.tenancy;
            public class TenantContext {
                public static Object get() { return null; }
            }
            class Broken {
                Object tenant() { return TenantContext.get(); }
            }
            """;

    private BrokenSources() {}

    static String persistenceOf(String entity) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.0">
                  <persistence-unit name="broken" transaction-type="RESOURCE_LOCAL">
                    <class>%s</class>
                  </persistence-unit>
                </persistence>
                """.formatted(entity);
    }
}
