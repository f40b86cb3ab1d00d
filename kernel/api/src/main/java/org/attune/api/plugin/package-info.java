/**
 * What a plugin is made of besides ordinary Jakarta EE code: extension points, its typed settings, the version of this api.
 */
@NullMarked
package org.attune.api.plugin;

import org.jspecify.annotations.NullMarked;
