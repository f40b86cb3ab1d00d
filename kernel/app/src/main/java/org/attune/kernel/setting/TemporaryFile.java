package org.attune.kernel.setting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file that was sent, for as long as somebody reads it. It is gone with the one who does, even with a server that dies. */
final class TemporaryFile implements AutoCloseable {

    private static final int ALL = 100;

    private final FileChannel channel;

    private TemporaryFile(FileChannel channel) {
        this.channel = channel;
    }

    static TemporaryFile of(InputStream content) throws IOException {
        Path path = Files.createTempFile("attune-import-", ".csv");
        TemporaryFile file = new TemporaryFile(FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
        try {
            content.transferTo(Channels.newOutputStream(file.channel));
            return file;
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    long size() throws IOException {
        return channel.size();
    }

    SeekableByteChannel fromStart() throws IOException {
        return channel.position(0);
    }

    int percentRead() throws IOException {
        long size = channel.size();
        return size == 0 ? ALL : (int) (channel.position() * ALL / size);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
