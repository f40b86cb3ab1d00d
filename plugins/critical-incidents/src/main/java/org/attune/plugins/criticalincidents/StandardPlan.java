package org.attune.plugins.criticalincidents;

import java.util.ArrayList;
import java.util.List;

/** The plan that holds for a theme until an authority has its own: a step a line, for each phase. */
record StandardPlan(String firstDay, String firstWeek, String later) {

    private static final List<String> FIRST_DAY = List.of(
            "Ring the school back: listen, and agree who speaks for it",
            "Ask what is known for certain, and who has been told",
            "Help the head to plan what staff, pupils and families are told, and by whom",
            "Find out who is most affected, and who is with them now",
            "Agree when we speak again today");

    private static final List<String> FIRST_WEEK = List.of(
            "Visit or ring: how are staff and pupils, and what do they need?",
            "Share guidance on how children respond, by age",
            "Plan routines, quiet places and named adults with the school",
            "Look out for those who may be at more risk, and agree what is done",
            "Meet as a team: how are we?");

    private static final List<String> LATER = List.of(
            "Ask the school after four to six weeks who still needs support",
            "Plan for anniversaries, inquests and returns to school",
            "Hold the review, and write down what was learnt without names");

    static StandardPlan of(Theme theme) {
        List<String> firstDay = new ArrayList<>(FIRST_DAY);
        List<String> firstWeek = new ArrayList<>(FIRST_WEEK);
        List<String> later = new ArrayList<>(LATER);
        switch (theme) {
            case SUICIDE -> {
                firstDay.add(
                        2, "Agree words that say nothing of how, and nothing before the family and the police agree");
                firstDay.add("Ring the suicide prevention lead in public health");
                firstWeek.add(2, "Look out for those who were close, who saw, or who have lost somebody before");
            }
            case DEATH -> {
                firstDay.add(2, "Ask what the family wishes to be said");
                later.add(1, "Help to plan a remembrance that is alike for every death");
            }
            case VIOLENCE -> firstDay.add(2, "Ask the police what may be said");
            case COMMUNITY -> firstDay.add(2, "Find out which other schools are affected, and who rings them");
            default -> {}
        }
        return new StandardPlan(lines(firstDay), lines(firstWeek), lines(later));
    }

    private static String lines(List<String> steps) {
        return String.join("\n", steps);
    }
}
