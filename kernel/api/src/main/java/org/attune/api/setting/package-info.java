/**
 * Settings: schools, nurseries, colleges, children's centres.
 */
@NullMarked
package org.attune.api.setting;

import org.jspecify.annotations.NullMarked;
