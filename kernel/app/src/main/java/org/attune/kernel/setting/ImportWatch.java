package org.attune.kernel.setting;

/** Follows the bringing in of a file. */
interface ImportWatch {

    /** Somebody does not want it any more, or it was given up. */
    final class Ended extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Ended() {
            super("The import was ended", null, false, false);
        }
    }

    /** For one that nobody follows. */
    ImportWatch NOBODY = (state, rows) -> {};

    /**
     * Told every few hundred rows.
     *
     * @param rows how many rows have been read
     * @throws Ended where it is to end, with nothing saved
     */
    void at(ImportState state, int rows);
}
