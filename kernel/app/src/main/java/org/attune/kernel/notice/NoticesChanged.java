package org.attune.kernel.notice;

/** Somebody of this authority was told something, or read it. */
record NoticesChanged(int authorityId) {}
