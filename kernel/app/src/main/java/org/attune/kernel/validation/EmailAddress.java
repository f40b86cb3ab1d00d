package org.attune.kernel.validation;

/** What an email address looks like, wherever one is entered: as browsers know it (HTML, "valid email address"), in a domain with a dot. */
public final class EmailAddress {

    /** RFC 5321, section 4.5.3.1.3, without the angle brackets. */
    public static final int LONGEST = 254;

    /** Every part is taken whole and never given back: however long it is, it does not fill the stack. */
    public static final String PATTERN = "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]++@[A-Za-z0-9-]++(?:\\.[A-Za-z0-9-]++)++";

    private EmailAddress() {}

    /** Whether it is one address, and nothing before or after it. */
    public static boolean isOne(String text) {
        return text.length() <= LONGEST && text.matches(PATTERN);
    }
}
