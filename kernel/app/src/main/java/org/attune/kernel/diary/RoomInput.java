package org.attune.kernel.diary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.attune.api.validation.Text;
import org.attune.kernel.validation.Plain;
import org.jspecify.annotations.Nullable;

/**
 * A room as it was entered.
 *
 * @param people how many it holds; null where nobody says
 */
public record RoomInput(
        @NotBlank(message = "Enter the name of the room") @Size(max = 80, message = "The name must be 80 characters or fewer") @Plain(message = "The name has characters that cannot be used")
        String name,

        @Size(max = 300, message = "The address must be 300 characters or fewer") @Plain(message = "The address has characters that cannot be used")
        String address,

        @Min(value = 1, message = "Enter a number from 1 to 1,000, or leave it empty") @Max(value = 1000, message = "Enter a number from 1 to 1,000, or leave it empty") @Nullable Integer people,

        Boolean stepFree,
        Boolean hearingLoop,

        @Size(max = 500, message = "The note must be 500 characters or fewer") @Plain(message = "The note has characters that cannot be used")
        String note) {

    public RoomInput(
            @Nullable String name,
            @Nullable String address,
            @Nullable Integer people,
            @Nullable Boolean stepFree,
            @Nullable Boolean hearingLoop,
            @Nullable String note) {
        this.name = Text.tidy(name);
        this.address = Text.tidy(address);
        this.people = people;
        this.stepFree = Boolean.TRUE.equals(stepFree);
        this.hearingLoop = Boolean.TRUE.equals(hearingLoop);
        this.note = Text.tidy(note);
    }
}
