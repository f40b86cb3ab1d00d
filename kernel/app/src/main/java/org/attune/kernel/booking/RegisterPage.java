package org.attune.kernel.booking;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.attune.api.diary.BookingState;
import org.jspecify.annotations.Nullable;

/** The register: who came, for everybody with a place at once. */
@Named("sessionRegister")
@ViewScoped
public class RegisterPage extends OneSession {

    private static final long serialVersionUID = 1L;

    private static final String CAME = "came";
    private static final String MISSED = "missed";

    @Inject
    RegisterService register;

    private List<Row> rows = List.of();

    /** One with a place, and what is said of them; the form's field is set by it. */
    public static final class Row implements Serializable {

        private static final long serialVersionUID = 1L;

        private final BookingLine booking;
        private @Nullable String answer;

        Row(BookingLine booking) {
            this.booking = booking;
            this.answer = booking.state() == BookingState.ATTENDED
                    ? CAME
                    : booking.state() == BookingState.MISSED ? MISSED : null;
        }

        public BookingLine getBooking() {
            return booking;
        }

        public @Nullable String getAnswer() {
            return answer;
        }

        public void setAnswer(@Nullable String answer) {
            this.answer = answer;
        }
    }

    @Override
    public void load() {
        register.require(id());
        rows = getView().bookings().stream()
                .filter(BookingLine::hasPlace)
                .map(Row::new)
                .toList();
    }

    public String save() {
        register.keep(id(), ids(CAME), ids(MISSED));
        return back("The register is saved.");
    }

    private List<UUID> ids(String answer) {
        return rows.stream()
                .filter(row -> answer.equals(row.answer))
                .map(row -> row.booking.id())
                .toList();
    }

    public List<Row> getRows() {
        return rows;
    }
}
