package org.attune.kernel.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.security.Unrestricted;
import org.attune.api.tenancy.Authority;
import org.attune.api.tenancy.CurrentAuthority;
import org.attune.api.time.London;
import org.attune.api.wording.TextTemplate;
import org.attune.api.wording.Worded;
import org.attune.api.wording.Wording;

/** Puts texts into the words that are in force. */
@ApplicationScoped
@Transactional
@Unrestricted("Words only; whoever sends them has checked what they are about")
@ConsentNotNeeded("Words only; whoever sends them was asked for consent")
public class WordingBean implements Wording {

    @Inject
    WordsInForce words;

    @Inject
    TextCatalogue catalogue;

    @Inject
    CurrentAuthority authority;

    @Override
    public Worded of(String key, Map<String, String> values) {
        TextTemplate template =
                catalogue.find(key).orElseThrow(() -> new IllegalArgumentException("There is no text " + key));
        WordsInForce.Own own = words.of(key, London.now()).orElse(null);
        Map<String, String> parts = own == null ? Parts.shipped(template) : Parts.read(template, own.parts());
        return new Worded(key, own == null ? 0 : own.number(), fill(parts, values));
    }

    /** For a preview: what is no placeholder is shown as it was typed. */
    Map<String, String> show(Map<String, String> parts, Map<String, String> examples) {
        Map<String, String> all = values(examples);
        Map<String, String> filled = new HashMap<>();
        parts.forEach((name, words) -> filled.put(name, Filling.show(words, all)));
        return filled;
    }

    private Map<String, String> fill(Map<String, String> parts, Map<String, String> values) {
        Map<String, String> all = values(values);
        Map<String, String> filled = new HashMap<>();
        parts.forEach((name, words) -> filled.put(name, Filling.in(words, all)));
        return filled;
    }

    private Map<String, String> values(Map<String, String> own) {
        Map<String, String> all = new HashMap<>(everywhere(authority.get()));
        all.putAll(own);
        return all;
    }

    /** An authority that says neither telephone nor address is named: people know where to find it. */
    private static Map<String, String> everywhere(Authority us) {
        String contact = Stream.of(Optional.ofNullable(us.contactPhone()), Optional.ofNullable(us.contactEmail()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" or "));
        return Map.of("service", us.serviceName(), "contact", contact.isEmpty() ? us.serviceName() : contact);
    }
}
