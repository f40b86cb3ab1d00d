package org.attune.launcher.tenant;

/** The contrast of two colours, as WCAG 2.2 defines it. */
final class Contrast {

    /** What WCAG 2.2 AA asks of text (success criterion 1.4.3). */
    static final double FOR_TEXT = 4.5;

    private Contrast() {}

    /**
     * The contrast with white.
     *
     * @param colour as #rrggbb
     * @return from 1 (white itself) to 21 (black)
     */
    static double withWhite(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        double luminance =
                0.2126 * linear(rgb >> 16 & 0xff) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
        return 1.05 / (luminance + 0.05);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
