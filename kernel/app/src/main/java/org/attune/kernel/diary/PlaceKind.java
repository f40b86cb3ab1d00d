package org.attune.kernel.diary;

/** What kind of place something is at. */
public enum PlaceKind {
    ROOM("A room of ours"),
    SETTING("At a school or setting"),
    ELSEWHERE("Somewhere else"),
    PHONE("By phone"),
    VIDEO("By video");

    private final String words;

    PlaceKind(String words) {
        this.words = words;
    }

    public String getWords() {
        return words;
    }
}
