package org.attune.kernel.request;

/**
 * What a setting says about why it asks. Trimmed, without control characters; never null.
 *
 * @param concern why now
 * @param triedUniversal what was tried for everybody (high quality teaching)
 * @param triedTargeted what was tried in groups or with element 2 funding
 * @param triedPersonalised what was tried for this child alone
 * @param hoped what the setting hopes will come of it
 */
public record RequestAnswers(
        String concern, String triedUniversal, String triedTargeted, String triedPersonalised, String hoped) {}
