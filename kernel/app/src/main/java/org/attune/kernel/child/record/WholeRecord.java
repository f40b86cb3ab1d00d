package org.attune.kernel.child.record;

import java.util.List;
import org.attune.api.child.Vulnerability;
import org.attune.kernel.child.Contact;

/**
 * A child's record with everybody and everything on it.
 *
 * @param contacts those with parental responsibility first
 * @param vulnerabilities the newest first, as are the settings and the help of before
 */
public record WholeRecord(
        ChildRecord child,
        List<Contact> contacts,
        List<Vulnerability> vulnerabilities,
        List<Earlier> settingsBefore,
        List<Earlier> senBefore) {}
