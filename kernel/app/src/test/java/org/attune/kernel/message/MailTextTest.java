package org.attune.kernel.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.attune.kernel.message.MailText.Piece;
import org.junit.jupiter.api.Test;

class MailTextTest {

    @Test
    void paragraphs_and_lines_are_kept() {
        List<List<List<Piece>>> text = MailText.paragraphs("Hello,\n\nOne\nTwo\n");
        assertEquals(2, text.size());
        assertEquals(List.of(new Piece("Two", false)), text.get(1).get(1));
    }

    @Test
    void an_address_becomes_a_link_without_the_full_stop_after_it() {
        assertEquals(
                List.of(
                        new Piece("Go to ", false),
                        new Piece("https://luton.example/c?t=a-b_c", true),
                        new Piece(".", false)),
                MailText.paragraphs("Go to https://luton.example/c?t=a-b_c.")
                        .get(0)
                        .get(0));
    }

    @Test
    void nothing_but_http_becomes_a_link() {
        assertEquals(
                List.of(new Piece("javascript:alert(1)", false)),
                MailText.paragraphs("javascript:alert(1)").get(0).get(0));
    }
}
