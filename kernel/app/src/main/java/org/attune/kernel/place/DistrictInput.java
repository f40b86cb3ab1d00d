package org.attune.kernel.place;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.attune.api.validation.Text;
import org.attune.kernel.validation.Plain;
import org.jspecify.annotations.Nullable;

/**
 * A district as it was entered.
 *
 * @param teamId the team that works there; null for none
 */
public record DistrictInput(
        @NotBlank(message = "Enter the name of the district") @Size(max = 80, message = "The name must be 80 characters or fewer") @Plain(message = "The name has characters that cannot be used")
        String name,

        @Nullable UUID teamId) {

    public DistrictInput(@Nullable String name, @Nullable UUID teamId) {
        this.name = Text.tidy(name);
        this.teamId = teamId;
    }
}
