package org.attune.launcher.state;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.attune.launcher.problem.Problem;

/** The right to run from a state folder. The operating system gives it back when the process ends, however it ends. */
public final class StateLock implements AutoCloseable {

    private final FileChannel channel;

    private StateLock(FileChannel channel) {
        this.channel = channel;
    }

    /** The lock, or nothing where another running copy holds it. */
    public static Optional<StateLock> tryTake(StateFolder state) {
        Path file = state.lockFile();
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isLocked(channel)) {
                return Optional.of(new StateLock(channel));
            }
            channel.close();
            return Optional.empty();
        } catch (IOException refused) {
            throw new Problem("The file " + file + " cannot be locked. Give this user access to it.", refused);
        }
    }

    /** The lock; refused in plain words where another running copy holds it. */
    public static StateLock take(StateFolder state) {
        return tryTake(state)
                .orElseThrow(() -> new Problem("The state folder " + state.folder()
                        + " is in use by another running copy. Stop that one, or set ATTUNE_HOME to another folder."));
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException alreadyGone) {
            throw new Problem("The lock of the state folder could not be given back.", alreadyGone);
        }
    }
}
