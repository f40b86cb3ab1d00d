package org.attune.kernel.child;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NewChildTest {

    @Test
    void everyWordOfTheSearchTextFollowsABlank() {
        NewChild child = new NewChild("Zoë Anne", "O’Brien-Smith", "Zo", LocalDate.of(2015, 3, 27), null, null, null);
        assertEquals(" zoe anne obrien smith zo", child.searchText());
    }
}
