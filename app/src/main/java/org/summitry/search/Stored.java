package org.summitry.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** What is handed back of an entry, as the index keeps it. */
record Stored(
        String kind, String name, boolean reviewed, boolean confidential, List<Citation> citations, String record) {

    static BytesRef write(Entry entry, List<Citation> citations) {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        try {
            out.writeString(entry.kind());
            out.writeString(entry.name());
            out.writeByte((byte) ((entry.reviewed() ? 1 : 0) | (entry.confidential() ? 2 : 0)));
            out.writeVInt(citations.size());
            for (Citation c : citations) {
                out.writeString(c.document());
                out.writeVInt(c.start());
                out.writeVInt(c.end() - c.start());
                out.writeString(c.sentence());
                write(out, c.publisher());
                write(out, c.published());
            }
            out.writeString(entry.more().record());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BytesRef(out.toArrayCopy());
    }

    private static void write(DataOutput out, @Nullable String value) throws IOException {
        out.writeByte((byte) (value == null ? 0 : 1));
        if (value != null) {
            out.writeString(value);
        }
    }

    static Stored read(BytesRef bytes) {
        ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        try {
            String kind = in.readString();
            String name = in.readString();
            byte flags = in.readByte();
            List<Citation> citations = new ArrayList<>();
            for (int n = in.readVInt(); n > 0; n--) {
                String document = in.readString();
                int start = in.readVInt();
                int end = start + in.readVInt();
                citations.add(new Citation(document, start, end, in.readString(), readNullable(in), readNullable(in)));
            }
            return new Stored(kind, name, (flags & 1) != 0, (flags & 2) != 0, citations, in.readString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable String readNullable(DataInput in) throws IOException {
        return in.readByte() == 0 ? null : in.readString();
    }
}
