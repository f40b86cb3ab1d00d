package org.attune.kernel.plugin.contents;

import java.util.List;

/**
 * One kind of thing that a plugin adds.
 *
 * @param title such as "Pages"
 * @param meaning what such a thing does, in a sentence
 * @param items in order; empty where it adds none
 */
public record PluginPart(String title, String meaning, List<Item> items) {

    /**
     * One of them.
     *
     * @param name what it is called, or its address
     * @param note what more there is to say; empty where there is nothing
     */
    public record Item(String name, String note) {}
}
