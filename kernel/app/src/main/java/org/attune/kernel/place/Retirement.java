package org.attune.kernel.place;

/** @param retired whether nothing is to be put into it any more */
public record Retirement(boolean retired) {}
