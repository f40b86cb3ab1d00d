/**
 * Who is acting, what the roles may do, and how a method says what it needs.
 */
@NullMarked
package org.attune.api.security;

import org.jspecify.annotations.NullMarked;
