package org.attune.kernel.persistence;

import jakarta.persistence.SharedCacheMode;
import jakarta.persistence.ValidationMode;
import jakarta.persistence.spi.ClassTransformer;
import jakarta.persistence.spi.PersistenceUnitInfo;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.net.URL;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The one persistence unit: the kernel's entities and those of the plugins that take part. */
final class PersistenceUnit implements PersistenceUnitInfo {

    private final String name;
    private final DataSource dataSource;
    private final ClassLoader classes;
    private final List<String> pluginEntities;

    PersistenceUnit(String name, DataSource dataSource, ClassLoader classes, List<String> pluginEntities) {
        this.name = name;
        this.dataSource = dataSource;
        this.classes = classes;
        this.pluginEntities = pluginEntities;
    }

    @Override
    public Properties getProperties() {
        Properties properties = new Properties();
        properties.put("eclipselink.target-server", "WebSphere_Liberty");
        properties.put("eclipselink.target-database", LimitInTheStatement.class.getName());
        // Our entities are woven at build time. Without this every lazy to-one would silently be eager.
        properties.put("eclipselink.weaving", "static");
        properties.put("eclipselink.jdbc.allow-native-sql-queries", "false");
        properties.put("eclipselink.multitenant.tenants-share-emf", "true");
        properties.put("eclipselink.multitenant.tenants-share-cache", "false");
        properties.put("eclipselink.cache.shared.default", "false");
        properties.put("eclipselink.jdbc.batch-writing", "JDBC");
        properties.put("eclipselink.session.customizer", NullSafeUuids.class.getName());
        // The server's own logger takes no notice of the levels below.
        properties.put("eclipselink.logging.logger", "JavaLogger");
        properties.put("eclipselink.logging.level", "WARNING");
        // It warns of two ids without an id class for each tenant entity; we find by the id, and the tenant is added.
        properties.put("eclipselink.logging.level.metadata", "SEVERE");
        properties.put("jakarta.persistence.schema-generation.database.action", "none");
        return properties;
    }

    @Override
    public List<String> getMappingFileNames() {
        return List.of();
    }

    @Override
    public List<String> getManagedClassNames() {
        return Stream.concat(
                        Stream.of("META-INF/attune/api-entities.xml", "META-INF/attune/kernel-entities.xml")
                                .flatMap(file -> new MappingFile(file).classNames().stream()),
                        pluginEntities.stream())
                .toList();
    }

    @Override
    public ClassLoader getClassLoader() {
        return classes;
    }

    @Override
    public ClassLoader getNewTempClassLoader() {
        return new ClassLoader(classes) {};
    }

    @Override
    public DataSource getJtaDataSource() {
        return dataSource;
    }

    @Override
    public @Nullable DataSource getNonJtaDataSource() {
        return null;
    }

    @Override
    public String getPersistenceUnitName() {
        return name;
    }

    @Override
    public String getPersistenceProviderClassName() {
        return "org.eclipse.persistence.jpa.PersistenceProvider";
    }

    @Override
    public PersistenceUnitTransactionType getTransactionType() {
        return PersistenceUnitTransactionType.JTA;
    }

    @Override
    public List<URL> getJarFileUrls() {
        return List.of();
    }

    @Override
    public URL getPersistenceUnitRootUrl() {
        return PersistenceUnit.class.getProtectionDomain().getCodeSource().getLocation();
    }

    @Override
    public boolean excludeUnlistedClasses() {
        return true;
    }

    @Override
    public SharedCacheMode getSharedCacheMode() {
        return SharedCacheMode.NONE;
    }

    @Override
    public ValidationMode getValidationMode() {
        return ValidationMode.NONE;
    }

    @Override
    public String getPersistenceXMLSchemaVersion() {
        return "3.0";
    }

    @Override
    public void addTransformer(ClassTransformer transformer) {
        // Nothing is woven at run time.
    }
}
