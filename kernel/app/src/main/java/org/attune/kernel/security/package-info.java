/**
 * What guards every request and every service: permissions, headers, the current user.
 */
@NullMarked
package org.attune.kernel.security;

import org.jspecify.annotations.NullMarked;
