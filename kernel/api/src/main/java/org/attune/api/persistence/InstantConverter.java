package org.attune.api.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a moment as {@code timestamptz}. Jakarta Persistence 3.1 does not know {@code Instant}: without this EclipseLink would
 * serialise it. It holds for every entity, a plugin's too.
 */
@Converter(autoApply = true)
public class InstantConverter implements AttributeConverter<@Nullable Instant, @Nullable Timestamp> {

    @Override
    public @Nullable Timestamp convertToDatabaseColumn(@Nullable Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }

    @Override
    public @Nullable Instant convertToEntityAttribute(@Nullable Timestamp stored) {
        return stored == null ? null : stored.toInstant();
    }
}
