/**
 * The plugin host: which jars are installed, loading each by PF4J, and checking it before it takes part. The sub-packages hold
 * one mechanism each (beans, the gate, events, pages, REST, settings, tasks, administration).
 */
@NullMarked
package org.attune.kernel.plugin;

import org.jspecify.annotations.NullMarked;
