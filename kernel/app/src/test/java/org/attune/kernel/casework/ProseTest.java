package org.attune.kernel.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ProseTest {

    @Test
    void anEmptyLineEndsAParagraph() {
        assertEquals("<p>One<br/>more</p><p>Two</p>", Prose.html("One\r\nmore\n\n\nTwo\n"));
    }

    @Test
    void linesThatBeginWithADashAreAListAndMayFollowALineOfTheirOwn() {
        assertEquals(
                "<p>We agreed:</p><ul><li>a quiet place</li><li>five minutes</li></ul><p>Then we meet.</p>",
                Prose.html("We agreed:\n- a quiet place\n• five minutes\nThen we meet."));
    }

    @Test
    void whatPeopleTypeIsNeverMarkup() {
        assertEquals("<p>&lt;b&gt;5 &lt; 6 &amp; &quot;7&quot;&#39;</p>", Prose.html("<b>5 < 6 & \"7\"'"));
    }

    @Test
    void charactersThatXmlCannotHoldAreLeftOut() {
        assertEquals("<p>ab</p>", Prose.html("a\u0000\u000Bb\uFFFF"));
    }

    @Test
    void nothingIsNothing() {
        assertEquals("", Prose.html("  \n \n"));
    }
}
