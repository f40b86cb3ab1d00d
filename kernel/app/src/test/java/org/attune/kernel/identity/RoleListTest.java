package org.attune.kernel.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.attune.api.security.Role;
import org.junit.jupiter.api.Test;

class RoleListTest {

    private final RoleList list = new RoleList();

    @Test
    void rolesComeBackAsTheyWereKept() {
        Set<Role> roles = Set.of(Role.PRINCIPAL, Role.BUSINESS_SUPPORT);
        assertEquals("PRINCIPAL,BUSINESS_SUPPORT", list.convertToDatabaseColumn(roles));
        assertEquals(roles, list.convertToEntityAttribute("PRINCIPAL,BUSINESS_SUPPORT"));
    }
}
