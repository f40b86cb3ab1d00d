package org.attune.kernel.plugin.limit;

import java.lang.management.ManagementFactory;

/** How much memory a thread has asked for since it began, given back or not. */
final class Allocation {

    private static final boolean COUNTED =
            ManagementFactory.getThreadMXBean() instanceof com.sun.management.ThreadMXBean threads
                    && threads.isThreadAllocatedMemorySupported()
                    && threads.isThreadAllocatedMemoryEnabled();

    private Allocation() {}

    /** In bytes; 0 where this Java does not count. */
    static long of(Thread thread) {
        return COUNTED
                ? ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
                        .getThreadAllocatedBytes(thread.getId())
                : 0;
    }
}
