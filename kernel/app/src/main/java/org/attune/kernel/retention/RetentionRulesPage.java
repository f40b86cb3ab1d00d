package org.attune.kernel.retention;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attune.api.page.PageNotice;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.InvalidException.FieldError;
import org.jspecify.annotations.Nullable;

/** How long each kind of record is kept. */
@Named("retentionRules")
@ViewScoped
public class RetentionRulesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    RetentionRules rules;

    private final Map<String, String> amounts = new TreeMap<>();
    private transient @Nullable Map<RetentionKind, RetentionRules.Rule> known;

    public void load() {
        all().forEach((kind, rule) -> amounts.put(kind.name(), Integer.toString(rule.amount())));
    }

    public String save() {
        Map<RetentionKind, Integer> entered = new EnumMap<>(RetentionKind.class);
        List<FieldError> errors = new ArrayList<>();
        for (RetentionKind kind : RetentionKind.values()) {
            String typed = amounts.getOrDefault(kind.name(), "").strip();
            if (typed.matches("\\d{1,3}")) {
                entered.put(kind, Integer.valueOf(typed));
            } else {
                errors.add(new FieldError(kind.name(), "Enter a whole number"));
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidException(errors);
        }
        rules.set(entered);
        PageNotice.afterRedirect(
                "Saved. What is over by these rules now stands on the review list; nothing was deleted.");
        return "/retention/rules.xhtml?faces-redirect=true";
    }

    public String hint(String kind) {
        RetentionKind of = RetentionKind.valueOf(kind);
        RetentionRules.Rule rule = all().get(of);
        return of.getUnit() + (rule == null ? "" : ". Usual: " + rule.usual());
    }

    private Map<RetentionKind, RetentionRules.Rule> all() {
        Map<RetentionKind, RetentionRules.Rule> loaded = known;
        if (loaded == null) {
            loaded = rules.all();
            known = loaded;
        }
        return loaded;
    }

    public Map<String, String> getAmounts() {
        return amounts;
    }
}
