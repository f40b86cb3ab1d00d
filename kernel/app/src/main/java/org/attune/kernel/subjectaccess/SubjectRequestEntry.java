package org.attune.kernel.subjectaccess;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.attune.api.validation.Text;
import org.attune.kernel.validation.Plain;
import org.jspecify.annotations.Nullable;

/** What is written down when somebody asks for a copy. */
public record SubjectRequestEntry(
        @NotBlank(message = "Enter the name of whoever asks") @Size(max = 200, message = "The name must be 200 characters or fewer") @Plain
        String askedBy,

        @NotBlank(message = "Enter what they are to the child, for example mother, or the young person themselves") @Size(max = 200, message = "Use 200 characters or fewer") @Plain
        String relation,

        @NotBlank(message = "Say how you made sure who they are, and that they may ask") @Size(max = 1000, message = "Use 1,000 characters or fewer") String identityCheck,

        @NotNull(message = "Enter the day on which the request came") @PastOrPresent(message = "The day on which the request came must be today or in the past") @Nullable LocalDate receivedOn) {

    public SubjectRequestEntry {
        askedBy = Text.tidy(askedBy);
        relation = Text.tidy(relation);
        identityCheck = Text.tidy(identityCheck);
    }
}
