package org.attune.launcher.database;

/**
 * How one role signs in to the database.
 *
 * @param user the role
 * @param password its password
 */
public record Credentials(String user, String password) {

    /** The role only: passwords stay out of logs. */
    @Override
    public String toString() {
        return user;
    }
}
