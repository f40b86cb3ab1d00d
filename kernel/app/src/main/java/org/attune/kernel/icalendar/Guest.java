package org.attune.kernel.icalendar;

/**
 * Somebody who is invited.
 *
 * @param staff whether they work for the service; otherwise they booked for their setting
 */
public record Guest(String email, String name, boolean staff) {}
