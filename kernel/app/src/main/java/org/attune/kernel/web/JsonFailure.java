package org.attune.kernel.web;

import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParsingException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is wrong with JSON that could not be read. Repeats no content: it may be about a child. */
final class JsonFailure {

    private static final Pattern PROPERTY = Pattern.compile("property '([A-Za-z0-9_.\\[\\]]{1,60})'");
    private static final Pattern KIND = Pattern.compile("class ([a-zA-Z0-9_.]+)");

    private JsonFailure() {}

    static String words(Throwable failure) {
        List<String> path = new ArrayList<>();
        String kind = "";
        boolean unknown = false;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof JsonParsingException parsing) {
                return "This is not JSON" + place(parsing.getLocation()) + ".";
            }
            String message = String.valueOf(cause.getMessage());
            unknown |= message.contains("Json property") || message.contains("nknown");
            Matcher property = PROPERTY.matcher(message);
            if (property.find() && !path.contains(property.group(1))) {
                path.add(property.group(1));
            } else {
                Matcher type = KIND.matcher(message);
                kind = type.find() ? type.group(1) : kind;
            }
        }
        if (path.isEmpty()) {
            return "The JSON is not of the form that this address takes.";
        }
        String name = String.join(".", path);
        return unknown
                ? "There is no member “" + name + "” here."
                : "“" + name + "” is not of the right kind. " + form(kind);
    }

    private static String place(JsonLocation location) {
        return location == null || location.getLineNumber() < 1
                ? ""
                : ": see line " + location.getLineNumber() + ", column " + location.getColumnNumber();
    }

    private static String form(String kind) {
        return switch (kind) {
            case "java.time.LocalDate" -> "Write a date as 2015-03-27.";
            case "java.util.UUID" -> "Write an id as it was given to you, 36 characters long.";
            case "java.lang.Boolean", "boolean" -> "Write true or false.";
            case "java.lang.Integer", "int", "java.lang.Long", "long" -> "Write a whole number.";
            default -> "See /openapi for what it takes.";
        };
    }
}
