package org.attune.launcher.tenant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContrastTest {

    @ParameterizedTest
    @CsvSource({"#ffffff, 1.0", "#000000, 21.0", "#767676, 4.54", "#777777, 4.48", "#0000ff, 8.59"})
    void agreesWithTheFiguresThatAccessibilityToolsGive(String colour, double contrast) {
        assertEquals(contrast, Contrast.withWhite(colour), 0.005);
    }
}
