package org.attune.kernel.message;

import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * GOV.UK Notify, from {@code attune.notify.key}, {@code template}, {@code text.template}, {@code reply.to} and {@code url}.
 *
 * @param key the service's API key; never written down
 * @param template the email template: its subject is {@code ((subject))}, its message {@code ((body))} and {@code ((file))}
 * @param textTemplate the text template, {@code ((body))}; without one no texts are sent
 * @param replyTo the id of the address at Notify to which answers go; without one Notify's default
 * @param url where Notify is
 */
record NotifySettings(
        String key, String template, Optional<String> textTemplate, Optional<String> replyTo, String url) {

    private static final String PREFIX = "attune.notify.";
    private static final String LIVE = "https://api.notifications.service.gov.uk";

    /** @return nothing where no key or no template is set */
    static Optional<NotifySettings> of(Config config) {
        Optional<String> key = config.getOptionalValue(PREFIX + "key", String.class);
        Optional<String> template = config.getOptionalValue(PREFIX + "template", String.class);
        if (key.isEmpty() || template.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new NotifySettings(
                key.get(),
                template.get(),
                config.getOptionalValue(PREFIX + "text.template", String.class),
                config.getOptionalValue(PREFIX + "reply.to", String.class),
                config.getOptionalValue(PREFIX + "url", String.class).orElse(LIVE)));
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "GOV.UK Notify at " + url + ", template " + template;
    }
}
