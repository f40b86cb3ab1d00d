package org.attune.kernel.casework;

import java.io.Serializable;
import org.attune.kernel.consent.ConsentState;
import org.jspecify.annotations.Nullable;

/**
 * What the signer reads of consent before they sign.
 *
 * @param consent where consent to the work stands; null where nobody was asked for it
 * @param forSetting whether the setting gets the record once it is signed
 */
public record BeforeSigning(@Nullable ConsentState consent, boolean forSetting) implements Serializable {

    /** Whether somebody who decides has said no. */
    public boolean isAgainst() {
        return consent != null && consent.isAgainst();
    }
}
