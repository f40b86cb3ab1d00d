package org.attune.kernel.booking;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.attune.api.diary.Span;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.InvalidException.FieldError;
import org.attune.api.time.London;
import org.attune.kernel.diary.PlaceForm;
import org.attune.kernel.diary.Times;
import org.attune.kernel.diary.Typed;
import org.jspecify.annotations.Nullable;

/** Moves one session to another time, another place or both. */
@Named("sessionMove")
@ViewScoped
public class MovePage extends OneSession {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 720;

    private @Nullable LocalDate day;
    private @Nullable String startsAt;
    private @Nullable String minutes;
    private PlaceForm place = new PlaceForm();

    @Override
    public void load() {
        SessionLine session = getView().session();
        Span when = new Span(session.startsAt(), session.endsAt());
        day = Times.date(session.startsAt());
        startsAt = London.time(session.startsAt());
        minutes = Integer.toString(when.minutes());
        place = PlaceForm.of(sessions.place(id()));
    }

    public String move() {
        sessions.move(id(), span(), place.input().place());
        return back("The session is moved, and those who booked are told.");
    }

    private Span span() {
        List<FieldError> errors = new ArrayList<>();
        LocalDate on = day;
        LocalTime begins = Typed.time(startsAt);
        int length = Typed.number(minutes);
        if (on == null) {
            errors.add(new FieldError("day", "Enter the day"));
        }
        if (begins == null) {
            errors.add(new FieldError("startsAt", "Enter when it begins, for example 13:30"));
        }
        if (length < 1 || length > LONGEST) {
            errors.add(new FieldError("minutes", "Enter a whole number from 1 to 720"));
        }
        if (on == null || begins == null || !errors.isEmpty()) {
            throw new InvalidException(errors);
        }
        ZonedDateTime from = LocalDateTime.of(on, begins).atZone(London.ZONE);
        return new Span(from.toInstant(), from.plusMinutes(length).toInstant());
    }

    public PlaceForm getPlace() {
        return place;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable String getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(@Nullable String startsAt) {
        this.startsAt = startsAt;
    }

    public @Nullable String getMinutes() {
        return minutes;
    }

    public void setMinutes(@Nullable String minutes) {
        this.minutes = minutes;
    }
}
