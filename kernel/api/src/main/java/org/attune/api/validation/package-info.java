/**
 * What people and programs send, checked in one way by the kernel and every plugin: text that can be kept, ids, and what a form holds.
 */
@NullMarked
package org.attune.api.validation;

import org.jspecify.annotations.NullMarked;
