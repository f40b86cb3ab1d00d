/**
 * Who may sign in, as what: accounts and their passwords, programs' keys, sessions, and the pages where an administrator
 * looks after them.
 */
@NullMarked
package org.attune.kernel.identity;

import org.jspecify.annotations.NullMarked;
