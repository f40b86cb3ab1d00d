package org.attune.kernel.place;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.attune.api.validation.Text;
import org.attune.kernel.validation.Plain;
import org.jspecify.annotations.Nullable;

/** A team as it was entered. */
public record TeamInput(
        @NotBlank(message = "Enter the name of the team") @Size(max = 80, message = "The name must be 80 characters or fewer") @Plain(message = "The name has characters that cannot be used")
        String name) {

    public TeamInput(@Nullable String name) {
        this.name = Text.tidy(name);
    }
}
