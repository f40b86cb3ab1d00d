package org.attune.kernel.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {

    @Test
    void aPathOfOurOwnIsKeptWithItsQuery() {
        assertEquals("/requests/view.xhtml?id=1&tab=2", ReturnPath.of("/requests/view.xhtml?id=1&tab=2"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "https://elsewhere.example/",
                "//elsewhere.example/",
                "/\\elsewhere.example/",
                "\\\\elsewhere.example",
                "/a\r\nSet-Cookie: x=y",
                "/a\tb",
                "javascript:alert(1)",
                "requests/view.xhtml",
                "/sign-out",
                "/sign-in.xhtml?back=/sign-in.xhtml"
            })
    void anythingElseLeadsHome(String asked) {
        assertEquals("/index.xhtml", ReturnPath.of(asked));
    }

    @Test
    void aPathOfMoreThan500CharactersLeadsHome() {
        assertEquals("/index.xhtml", ReturnPath.of("/" + "a".repeat(500)));
    }
}
