/**
 * The way to the database: one persistence unit of kernel and plugins, and a DataSource that enters the tenant into each transaction. Only this package names DataSource, Connection and EntityManagerFactory.
 */
@NullMarked
package org.attune.kernel.persistence;

import org.jspecify.annotations.NullMarked;
