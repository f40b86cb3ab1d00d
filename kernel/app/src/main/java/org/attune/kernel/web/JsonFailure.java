package org.attune.kernel.web;

import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParsingException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with JSON that could not be read, from what Yasson says of it. Repeats no content, which may be about a
 * child: names of members and places only.
 */
final class JsonFailure {

    private static final Pattern MEMBER = Pattern.compile("^Unable to deserialize property '([A-Za-z0-9_]{1,60})'");
    private static final Pattern UNKNOWN = Pattern.compile("^Json property ([A-Za-z0-9_]{1,60}) can not be mapped");

    private JsonFailure() {}

    static String words(Throwable failure) {
        List<String> path = new ArrayList<>();
        String form = "";
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof JsonParsingException parsing) {
                return "This is not JSON" + place(parsing.getLocation()) + ".";
            }
            String message = String.valueOf(cause.getMessage());
            Matcher unknown = UNKNOWN.matcher(message);
            if (unknown.find()) {
                path.add(unknown.group(1));
                return "There is no member “" + String.join(".", path) + "” here. See /openapi for those there are.";
            }
            Matcher member = MEMBER.matcher(message);
            if (member.find()) {
                path.add(member.group(1));
            }
            form = form.isEmpty() ? form(message) : form;
        }
        String what = path.isEmpty() ? "A value" : "“" + String.join(".", path) + "”";
        return what + " is not of the right kind. " + (form.isEmpty() ? "See /openapi for what it takes." : form);
    }

    private static String place(@Nullable JsonLocation location) {
        return location == null || location.getLineNumber() < 1
                ? ""
                : ": see line " + location.getLineNumber() + ", column " + location.getColumnNumber();
    }

    private static String form(String message) {
        if (message.contains("java.time.LocalDate")) {
            return "Write a date as 2015-03-27.";
        }
        if (message.contains("UUID")) {
            return "Write an id as it was given to you, 36 characters long.";
        }
        return message.contains(StrictBooleans.WORDS) ? StrictBooleans.WORDS : "";
    }
}
