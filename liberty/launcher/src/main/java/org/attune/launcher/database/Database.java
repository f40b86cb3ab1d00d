package org.attune.launcher.database;

import java.util.Optional;

/** A database that runs, ready for its migrations. Closing it stops it, where it is the embedded one. */
public interface Database extends AutoCloseable {

    /** Where it is, and how to sign in. */
    DatabaseAccess access();

    /** The superuser of the embedded database; empty for a server of the operator's own. */
    Optional<Credentials> superuser();

    @Override
    void close();
}
