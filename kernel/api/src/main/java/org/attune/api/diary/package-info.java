/**
 * The diary: appointments of the people who work here and of rooms, and sessions that settings can book. Nobody is in two places at
 * once and no room is given twice; the database sees to both. A plugin makes its appointments through {@link
 * org.attune.api.diary.Diary}, offers sessions through {@link org.attune.api.diary.BookableSessions}, and hears of both by events.
 */
@NullMarked
package org.attune.api.diary;

import org.jspecify.annotations.NullMarked;
