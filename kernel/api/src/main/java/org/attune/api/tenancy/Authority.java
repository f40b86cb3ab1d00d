package org.attune.api.tenancy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A local authority whose educational psychology service is a tenant.
 *
 * @param id the tenant's number: by convention the authority's DfE number (Luton 821)
 * @param slug the short name of its folder under {@code tenants/}
 * @param name the authority's name, for example "Luton"
 * @param serviceName the name by which families know the service
 * @param hosts the host names that lead to this authority, in lower case, without a port; never empty
 * @param accent the authority's colour as {@code #rrggbb}, at least 4.5:1 against white
 * @param contactEmail where people may write to; null where the authority gives none
 * @param contactPhone where people may ring; null where the authority gives none
 * @param recordSections the parts of a record of involvement, in order; never empty
 * @param consentPurposes what families are asked to agree to, in order; never empty
 * @param consentReminderDays after how many whole days people are reminded of a link that they have not answered, in rising
 *     order; empty for no reminders
 */
public record Authority(
        int id,
        String slug,
        String name,
        String serviceName,
        List<String> hosts,
        String accent,
        @Nullable String contactEmail,
        @Nullable String contactPhone,
        List<RecordSection> recordSections,
        List<ConsentPurpose> consentPurposes,
        List<Integer> consentReminderDays) {

    /**
     * A part of the record of involvement (seed 001 lists Luton's).
     *
     * @param key a stable name in lower case
     * @param title the heading that readers see
     * @param guidance what the writer is asked for; may be empty
     */
    public record RecordSection(String key, String title, String guidance) {}

    /**
     * A purpose for which consent is asked: each is answered on its own.
     *
     * @param key a stable name in lower case; {@code involvement} is the one that direct work needs
     * @param title a short name
     * @param question what a parent is asked, in plain English
     * @param explanation what a yes means, in plain English; may be empty
     * @param young the same for a young person, or a child who decides themselves
     * @param required whether a request cannot be accepted without it
     * @param verbal whether it may be agreed to by word of mouth, with a note of who heard it
     * @param validMonths after how many months an agreement runs out; null for one that lasts until it is withdrawn or the
     *     work is done
     */
    public record ConsentPurpose(
            String key,
            String title,
            String question,
            String explanation,
            YoungWords young,
            boolean required,
            boolean verbal,
            @Nullable Integer validMonths) {}

    /**
     * The words for somebody who is asked about themselves.
     *
     * @param question may be empty: then a parent's question is asked
     * @param explanation may be empty
     */
    public record YoungWords(String question, String explanation) {}
}
