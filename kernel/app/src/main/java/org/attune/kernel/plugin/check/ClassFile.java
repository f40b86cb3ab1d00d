package org.attune.kernel.plugin.check;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The part of a class file that says what the class refers to and keeps: its constant pool (Java Virtual Machine Specification,
 * 4.4) and its static fields.
 *
 * @param name the class's binary name, with dots
 * @param classes the binary names of all classes referred to; array types as {@code [Lx.Y;}
 * @param members the fields and methods referred to
 * @param texts every string in the pool
 * @param statics its static fields, but for those that the compiler made
 */
public record ClassFile(
        String name, List<String> classes, List<Member> members, List<String> texts, List<StaticField> statics) {

    private static final int STATIC = 0x0008;
    private static final int FINAL = 0x0010;
    private static final int SYNTHETIC = 0x1000;

    /** @param descriptor its type, for example {@code Ljava/util/Map;} */
    public record StaticField(String name, String descriptor, boolean isFinal) {}

    /**
     * @param owner the binary name of the class it is looked up in
     * @param descriptor its type, for example {@code (I)Ljava/lang/String;}
     */
    public record Member(String owner, String name, String descriptor) {

        public boolean isMethod() {
            return descriptor.startsWith("(");
        }
    }

    private record Reference(int tag, int first, int second) {}

    /** @throws IOException where it is not a class file */
    public static ClassFile read(InputStream content) throws IOException {
        DataInputStream in = new DataInputStream(content);
        if (in.readInt() != 0xCAFEBABE) {
            throw new IOException("Not a class file");
        }
        in.readInt(); // the version
        Pool pool = new Pool(in.readUnsignedShort());
        pool.read(in);
        in.readUnsignedShort(); // the access flags
        String name = pool.className(in.readUnsignedShort());
        in.readUnsignedShort(); // the superclass
        in.skipNBytes(2L * in.readUnsignedShort()); // the interfaces
        return new ClassFile(name, pool.classes(), pool.members(), pool.texts(), statics(pool, in));
    }

    private static List<StaticField> statics(Pool pool, DataInputStream in) throws IOException {
        List<StaticField> statics = new ArrayList<>();
        for (int count = in.readUnsignedShort(); count > 0; count--) {
            int flags = in.readUnsignedShort();
            String name = pool.text(in.readUnsignedShort());
            String descriptor = pool.text(in.readUnsignedShort());
            for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
                in.readUnsignedShort(); // its name
                in.skipNBytes(in.readInt());
            }
            if ((flags & STATIC) != 0 && (flags & SYNTHETIC) == 0) {
                statics.add(new StaticField(name, descriptor, (flags & FINAL) != 0));
            }
        }
        return statics;
    }

    private static final class Pool {

        private final @Nullable Object[] entries;

        Pool(int size) {
            entries = new Object[size];
        }

        void read(DataInputStream in) throws IOException {
            for (int i = 1; i < entries.length; i++) {
                int tag = in.readUnsignedByte();
                entries[i] = entry(tag, in);
                if (tag == 5 || tag == 6) {
                    i++; // a long or double takes two places
                }
            }
        }

        private static @Nullable Object entry(int tag, DataInputStream in) throws IOException {
            return switch (tag) {
                case 1 -> in.readUTF();
                case 7 -> new Reference(tag, in.readUnsignedShort(), 0);
                case 9, 10, 11, 12 -> new Reference(tag, in.readUnsignedShort(), in.readUnsignedShort());
                case 3, 4, 17, 18 -> skip(in, 4);
                case 5, 6 -> skip(in, 8);
                case 8, 16, 19, 20 -> skip(in, 2);
                case 15 -> skip(in, 3);
                default -> throw new IOException("Not a class file that this version of Attune knows");
            };
        }

        private static @Nullable Object skip(DataInputStream in, int bytes) throws IOException {
            in.skipNBytes(bytes);
            return null;
        }

        List<String> classes() {
            return references(7).map(r -> text(r.first()).replace('/', '.')).toList();
        }

        List<Member> members() {
            return references(9, 10, 11).map(this::member).toList();
        }

        List<String> texts() {
            List<String> texts = new ArrayList<>();
            for (Object entry : entries) {
                if (entry instanceof String text) {
                    texts.add(text);
                }
            }
            return texts;
        }

        String className(int index) {
            return text(reference(index).first()).replace('/', '.');
        }

        private Member member(Reference reference) {
            Reference type = reference(reference.second());
            return new Member(className(reference.first()), text(type.first()), text(type.second()));
        }

        private Stream<Reference> references(int... tags) {
            return Stream.of(entries)
                    .filter(Reference.class::isInstance)
                    .map(Reference.class::cast)
                    .filter(reference -> java.util.Arrays.stream(tags).anyMatch(tag -> tag == reference.tag()));
        }

        private Reference reference(int index) {
            if (entries[index] instanceof Reference reference) {
                return reference;
            }
            throw new IllegalArgumentException("Not a class file: entry " + index);
        }

        private String text(int index) {
            if (entries[index] instanceof String text) {
                return text;
            }
            throw new IllegalArgumentException("Not a class file: entry " + index);
        }
    }
}
