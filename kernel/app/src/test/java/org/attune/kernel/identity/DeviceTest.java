package org.attune.kernel.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Safari/537.36 Edg/126.0|Edge on Windows",
                "Mozilla/5.0 (X11; CrOS x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Safari/537.36|Chrome on a Chromebook",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Version/17.5 Mobile Safari/604.1|Safari on an iPhone",
                "Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0|Firefox on Linux",
                "<script>alert(1)</script>|A browser on a computer"
            })
    void aBrowserIsNamedAsItsOwnerKnowsIt(String said, String words) {
        assertEquals(words, Device.of(said));
    }

    @Test
    void oneThatSaysNothingIsABrowser() {
        assertEquals("A browser on a computer", Device.of(null));
    }
}
