package org.attune.kernel.workload;

/**
 * What one day has, in minutes.
 *
 * @param pattern what the working pattern gives
 * @param away how much of it is leave
 * @param direct how much of what is left is for direct work
 */
record DayTime(int pattern, int away, int direct) {

    static final DayTime NONE = new DayTime(0, 0, 0);
}
