package org.attune.kernel.wording;

import java.util.List;

/** The texts of one kind. */
public record TextGroup(String title, List<TextLine> texts) {}
