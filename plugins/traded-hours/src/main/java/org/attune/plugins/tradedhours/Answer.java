package org.attune.plugins.tradedhours;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody agreed for their setting.
 *
 * @param account who signed in; null only in a demonstration
 * @param name as they typed it, for a signature
 * @param as what they are at the setting
 * @param orderNumber the setting's purchase order number; empty where it gave none
 */
record Answer(@Nullable UUID account, String name, AnswersAs as, String orderNumber) {}
