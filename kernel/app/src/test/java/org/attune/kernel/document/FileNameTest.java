package org.attune.kernel.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FileNameTest {

    private static final String PDF = "application/pdf";

    @Test
    void an_ordinary_name_stays() {
        assertEquals("Consent form 3 May.pdf", FileName.of("Consent form 3 May.pdf", PDF));
    }

    @Test
    void a_path_goes() {
        assertEquals("passwd.pdf", FileName.of("../../etc/passwd", PDF));
        assertEquals("form.pdf", FileName.of("C:\\Users\\me\\form.pdf", PDF));
    }

    @Test
    void the_extension_says_what_the_content_is() {
        assertEquals("form.jpg", FileName.of("form.pdf", "image/jpeg"));
        assertEquals("form.pdf", FileName.of("form.pdf.exe", PDF));
    }

    @Test
    void what_could_break_a_header_or_a_page_goes() {
        assertEquals("a b.pdf", FileName.of("a\r\n \"<b>.pdf", PDF).replaceAll(" +", " "));
        assertEquals("file.pdf", FileName.of("\u202E\u0000.pdf", PDF));
        assertEquals("file.pdf", FileName.of(null, PDF));
    }

    @Test
    void a_long_name_is_cut() {
        assertTrue(FileName.of("x".repeat(5000) + ".pdf", PDF).length() <= 104);
    }

    @Test
    void a_name_in_another_script_stays() {
        assertEquals("নাম.png", FileName.of("নাম.png", "image/png"));
    }
}
