package org.attune.kernel.wording;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The list of texts. */
@Named("wordings")
@RequestScoped
public class WordingsPage {

    @Inject
    WordingList list;

    private List<TextGroup> groups = List.of();

    @PostConstruct
    void load() {
        groups = list.all();
    }

    public List<TextGroup> getGroups() {
        return groups;
    }
}
