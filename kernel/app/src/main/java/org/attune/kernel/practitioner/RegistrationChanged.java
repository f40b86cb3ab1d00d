package org.attune.kernel.practitioner;

import org.attune.api.tenancy.Authority;

/** The register says something new of somebody; once that is saved, a reminder may be due at once. */
record RegistrationChanged(Authority authority) {}
