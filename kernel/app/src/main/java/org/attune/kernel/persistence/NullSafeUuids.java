package org.attune.kernel.persistence;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.converters.UUIDConverter;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;
import org.eclipse.persistence.sessions.Session;
import org.jspecify.annotations.Nullable;

/** EclipseLink 4.0.9 gives each UUID attribute a converter that fails on null; this puts one in its place that does not. */
public final class NullSafeUuids implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        for (ClassDescriptor descriptor : session.getDescriptors().values()) {
            for (DatabaseMapping mapping : descriptor.getMappings()) {
                if (mapping instanceof AbstractDirectMapping direct && direct.getConverter() instanceof UUIDConverter) {
                    direct.setConverter(new NullSafe());
                }
            }
        }
    }

    private static final class NullSafe extends UUIDConverter {

        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable Object convertObjectValueToDataValue(@Nullable Object value, Session session) {
            return value == null ? null : super.convertObjectValueToDataValue(value, session);
        }

        @Override
        public @Nullable Object convertDataValueToObjectValue(@Nullable Object value, Session session) {
            return value == null ? null : super.convertDataValueToObjectValue(value, session);
        }
    }
}
