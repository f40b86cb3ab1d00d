package org.attune.kernel.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DownloadsTest {

    @Test
    void the_name_is_given_twice_and_can_begin_no_other_header() {
        assertEquals(
                "attachment; filename=\"a_b _.pdf\"; filename*=UTF-8''a%22b%20%C3%A9.pdf",
                Downloads.disposition("a\"b é.pdf"));
    }
}
