package org.attune.kernel.wording;

/**
 * A text in the list.
 *
 * @param number of the version in force; 0 for the words as they ship
 * @param since when and by whom it was put in force; empty for the words as they ship
 * @param next when another version comes into force; empty where none waits
 * @param drafted whether there is a draft
 */
public record TextLine(
        String key, String title, String sentWhen, int number, String since, String next, boolean drafted) {

    public String getVersion() {
        return number == 0 ? "As it ships" : "Version " + number;
    }
}
