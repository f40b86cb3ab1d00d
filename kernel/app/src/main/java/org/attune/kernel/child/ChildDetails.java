package org.attune.kernel.child;

import java.util.List;

/** A child with those who may be asked about them; those with parental responsibility come first. */
public record ChildDetails(ChildView child, List<Contact> contacts) {}
