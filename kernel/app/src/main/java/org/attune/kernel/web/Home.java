package org.attune.kernel.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;

/** The first page after signing in: what this person comes here to do. */
@Named("home")
@RequestScoped
public class Home {

    /** A way in. */
    public record Task(String title, String words, String path, Permission permission) {
        public String getTitle() {
            return title;
        }

        public String getWords() {
            return words;
        }

        public String getPath() {
            return path;
        }
    }

    private static final List<Task> TASKS = List.of(
            new Task(
                    "Raise a request",
                    "Ask for our involvement with a child at your setting",
                    "/requests/new.xhtml",
                    Permission.RAISE_REQUEST),
            new Task("Your requests", "See where each one stands", "/requests/mine.xhtml", Permission.RAISE_REQUEST),
            new Task("Requests", "Requests that wait for a decision", "/requests/inbox.xhtml", Permission.VIEW_INBOX),
            new Task("Caseload", "Children you are working with", "/casework/caseload.xhtml", Permission.WORK_CASES),
            new Task(
                    "Who has room",
                    "How much time everybody has, and what is planned and done in it",
                    "/workload/room.xhtml",
                    Permission.MANAGE_WORKING_WEEKS),
            new Task(
                    "My working week",
                    "How you work, your leave, and how much time you have",
                    "/workload/week.xhtml",
                    Permission.WORK_CASES),
            new Task(
                    "My registration",
                    "What we hold of your entry in the HCPC register",
                    "/practitioners/mine.xhtml",
                    Permission.WORK_CASES),
            new Task(
                    "Practitioners",
                    "Who works here, and what the HCPC register says",
                    "/practitioners/list.xhtml",
                    Permission.MANAGE_PRACTITIONERS),
            new Task(
                    "Bring in schools and settings",
                    "From the national register’s download",
                    "/settings/import.xhtml",
                    Permission.MANAGE_SETTINGS),
            new Task(
                    "Districts and teams",
                    "Who works where, and who is link EP of which setting",
                    "/places/list.xhtml",
                    Permission.MANAGE_PLACES),
            new Task(
                    "People and roles",
                    "Who may sign in, and what they may do",
                    "/admin/accounts.xhtml",
                    Permission.MANAGE_ACCOUNTS),
            new Task(
                    "Service options",
                    "Switch parts of the service on and off",
                    "/admin/plugins.xhtml",
                    Permission.MANAGE_PLUGINS),
            new Task(
                    "Wording",
                    "What emails, letters and questions about consent say",
                    "/admin/wordings.xhtml",
                    Permission.MANAGE_WORDING));

    @Inject
    CurrentUser user;

    public List<Task> getTasks() {
        return TASKS.stream().filter(task -> user.may(task.permission())).toList();
    }

    public String getGreeting() {
        return "You are signed in as " + user.getDisplayName() + ". What would you like to do?";
    }
}
