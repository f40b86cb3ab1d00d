package org.attune.kernel.persistence;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * What the database says of a refusal besides its words. The driver belongs to the server: the application does not see its
 * classes, only this object's methods.
 */
public final class ServerMessage {

    private ServerMessage() {}

    /** The rule that refused: a function or trigger of ours names it as the constraint. Null where the database named none. */
    public static @Nullable String constraint(SQLException failure) {
        return said(failure, "getConstraint");
    }

    /** The schema of the table whose constraint refused; null where a function refused. */
    public static @Nullable String schema(SQLException failure) {
        return said(failure, "getSchema");
    }

    /** Which functions were at work; null where the database does not say. */
    public static @Nullable String where(SQLException failure) {
        return said(failure, "getWhere");
    }

    private static @Nullable String said(SQLException failure, String what) {
        try {
            Object message =
                    failure.getClass().getMethod("getServerErrorMessage").invoke(failure);
            return message == null
                    ? null
                    : (String) message.getClass().getMethod(what).invoke(message);
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }
}
