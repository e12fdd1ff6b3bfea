package org.summitry.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;
import org.summitry.text.OneLine;
import org.summitry.text.Span;

/**
 * A message of e-mail: its subject as title, then its text (the plain one, else the HTML one), the day it was sent, its sender as
 * publisher. What is attached is not opened.
 */
final class MailText {
    private static final int DEEPEST = 20;

    private MailText() {}

    static Parsed parse(byte[] bytes) throws IOException, Refused {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
        Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
        try {
            Parsed body = body(message);
            String subject = message.getSubject();
            Extract.Meta meta = new Extract.Meta(null, subject, sender(message), sent(message), null);
            return subject == null || subject.isBlank()
                    ? new Parsed(body.text(), body.parts(), meta)
                    : under(OneLine.of(subject), body, meta);
        } finally {
            message.dispose();
        }
    }

    private static Parsed under(String subject, Parsed body, Extract.Meta meta) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(new Span(0, subject.length()), Part.Role.TITLE));
        int by = subject.length() + 2;
        for (Part p : body.parts()) {
            parts.add(new Part(new Span(p.span().start() + by, p.span().end() + by), p.role()));
        }
        return new Parsed(subject + "\n\n" + body.text(), parts, meta);
    }

    private static Parsed body(Message message) throws IOException, Refused {
        Entity plain = find(message, "text/plain", 0);
        if (plain != null) {
            String text = text(plain);
            if (!text.isBlank()) {
                return new Parsed(text, Lines.paragraphs(text), Extract.Meta.NONE);
            }
        }
        Entity html = find(message, "text/html", 0);
        if (html == null) {
            throw new Refused("the message holds no text", "give the files attached to it");
        }
        return HtmlPage.parse(text(html));
    }

    private static @Nullable Entity find(Entity in, String type, int depth) {
        Body body = in.getBody();
        if (body instanceof Multipart parts && depth < DEEPEST) {
            for (Entity part : parts.getBodyParts()) {
                Entity found = find(part, type, depth + 1);
                if (found != null) {
                    return found;
                }
            }
            return null;
        }
        if (body instanceof Message inner && depth < DEEPEST) {
            return find(inner, type, depth + 1);
        }
        boolean attached = "attachment".equalsIgnoreCase(in.getDispositionType());
        return body instanceof SingleBody && type.equalsIgnoreCase(in.getMimeType()) && !attached ? in : null;
    }

    private static String text(Entity entity) throws IOException, Refused {
        byte[] bytes;
        try (var in = ((SingleBody) entity.getBody()).getInputStream()) {
            bytes = in.readAllBytes();
        }
        return TextDecoder.decode(bytes, charset(entity.getCharset()));
    }

    /** ASCII is what a message says that says nothing. */
    private static @Nullable Charset charset(@Nullable String name) {
        try {
            return name == null || name.equalsIgnoreCase("us-ascii") ? null : Charset.forName(name);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable String sender(Message message) {
        if (message.getFrom() == null || message.getFrom().isEmpty()) {
            return null;
        }
        Mailbox from = message.getFrom().get(0);
        return from.getName() == null || from.getName().isBlank()
                ? null
                : from.getName().strip();
    }

    private static @Nullable LocalDate sent(Message message) {
        return message.getDate() == null
                ? null
                : message.getDate().toInstant().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
