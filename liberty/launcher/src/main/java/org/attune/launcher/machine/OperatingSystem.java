package org.attune.launcher.machine;

/** What this machine runs, where what it offers differs. */
public final class OperatingSystem {

    private static final String NAME = System.getProperty("os.name", "");

    private OperatingSystem() {}

    /** Whether it is Linux. */
    public static boolean isLinux() {
        return NAME.equals("Linux");
    }

    /** Whether it is any Windows. */
    public static boolean isWindows() {
        return NAME.startsWith("Windows");
    }
}
