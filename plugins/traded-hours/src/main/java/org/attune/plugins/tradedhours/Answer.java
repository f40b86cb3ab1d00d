package org.attune.plugins.tradedhours;

import java.util.UUID;

/**
 * That somebody agreed for their setting.
 *
 * @param account who signed in
 * @param name as they typed it, for a signature
 * @param as what they are at the setting
 * @param orderNumber the setting's purchase order number; empty where it gave none
 */
record Answer(UUID account, String name, AnswersAs as, String orderNumber) {}
