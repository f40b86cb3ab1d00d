package org.attune.kernel.identity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.attune.api.security.Role;

/** Roles as one column: their names with a comma between them. */
@Converter
public class RoleList implements AttributeConverter<Set<Role>, String> {

    @Override
    public String convertToDatabaseColumn(Set<Role> roles) {
        return EnumSet.copyOf(roles).stream().map(Role::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<Role> convertToEntityAttribute(String column) {
        return Arrays.stream(column.split(",", -1)).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
