package org.summitry.intake;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.text.Span;

/** What goes between this process and the one that parses: a file's bytes there, a parsed text or a refusal back. */
final class Wire {
    private static final int PARSED = 1;
    private static final int REFUSED = 2;

    /** A file to parse. */
    record Request(Format format, byte[] bytes) {}

    private Wire() {}

    static void writeRequest(DataOutputStream out, Format format, byte[] bytes) throws IOException {
        out.writeInt(format.ordinal());
        out.writeInt(bytes.length);
        out.write(bytes);
        out.flush();
    }

    static Request readRequest(DataInputStream in) throws IOException {
        Format format = Format.values()[in.readInt()];
        return new Request(format, in.readNBytes(in.readInt()));
    }

    static void writeParsed(DataOutputStream out, Parsed parsed) throws IOException {
        out.writeByte(PARSED);
        string(out, parsed.text());
        out.writeInt(parsed.parts().size());
        for (Part p : parsed.parts()) {
            out.writeInt(p.span().start());
            out.writeInt(p.span().end());
            out.writeByte(p.role().ordinal());
        }
        Extract.Meta m = parsed.meta();
        string(out, m.url());
        string(out, m.title());
        string(out, m.publisher());
        string(out, m.published() == null ? null : m.published().toString());
        string(out, m.language());
        out.flush();
    }

    static void writeRefused(DataOutputStream out, Refused refused) throws IOException {
        out.writeByte(REFUSED);
        string(out, refused.reason());
        string(out, refused.remedy());
        out.flush();
    }

    static Parsed readAnswer(DataInputStream in) throws IOException, Refused {
        int kind = in.readByte();
        if (kind == REFUSED) {
            throw new Refused(needed(in), needed(in));
        }
        if (kind != PARSED) {
            throw new IOException("not an answer: " + kind);
        }
        String text = needed(in);
        int count = in.readInt();
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Span span = new Span(in.readInt(), in.readInt());
            parts.add(new Part(span, Part.Role.values()[in.readByte()]));
        }
        String url = string(in);
        String title = string(in);
        String publisher = string(in);
        String published = string(in);
        LocalDate day = published == null ? null : LocalDate.parse(published);
        return new Parsed(text, parts, new Extract.Meta(url, title, publisher, day, string(in)));
    }

    private static void string(DataOutputStream out, @Nullable String s) throws IOException {
        if (s == null) {
            out.writeInt(-1);
            return;
        }
        // UTF-16 as it is: lone surrogates, which damaged files hold, would be lost in UTF-8 and shift every offset.
        byte[] bytes = new byte[s.length() * 2];
        for (int i = 0; i < s.length(); i++) {
            bytes[2 * i] = (byte) (s.charAt(i) >> 8);
            bytes[2 * i + 1] = (byte) s.charAt(i);
        }
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static @Nullable String string(DataInputStream in) throws IOException {
        int length = in.readInt();
        return length < 0 ? null : new String(in.readNBytes(length), StandardCharsets.UTF_16BE);
    }

    private static String needed(DataInputStream in) throws IOException {
        String s = string(in);
        if (s == null) {
            throw new IOException("an answer without its text");
        }
        return s;
    }
}
