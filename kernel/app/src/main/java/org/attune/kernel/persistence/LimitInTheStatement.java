package org.attune.kernel.persistence;

import org.eclipse.persistence.internal.databaseaccess.DatabaseCall;
import org.eclipse.persistence.internal.expressions.ExpressionSQLPrinter;
import org.eclipse.persistence.internal.expressions.SQLSelectStatement;
import org.eclipse.persistence.platform.database.PostgreSQLPlatform;
import org.eclipse.persistence.queries.ReadQuery;

/**
 * Writes the number of rows that a page may have into the statement, where EclipseLink sends it as a parameter.
 *
 * <p>PostgreSQL takes a plan for any limit for dearer than one for fifty rows, and so plans such a statement anew at every
 * request: a fifth of the database's time for a list of fifty. A page has one of a handful of sizes, so there are few
 * statements more.
 */
public final class LimitInTheStatement extends PostgreSQLPlatform {

    private static final long serialVersionUID = 1L;

    @Override
    public void printSQLSelectStatement(DatabaseCall call, ExpressionSQLPrinter printer, SQLSelectStatement statement) {
        ReadQuery query = statement.getQuery();
        if (query == null || query.getMaxRows() <= 0 || query.getFirstResult() > 0 || !shouldUseRownumFiltering()) {
            super.printSQLSelectStatement(call, printer, statement);
            return;
        }
        statement.setUseUniqueFieldAliases(true);
        call.setFields(statement.printSQL(printer));
        // The call is not told that the limit is dealt with: a query would keep this statement with another limit.
        printer.printString(" LIMIT " + query.getMaxRows());
    }
}
