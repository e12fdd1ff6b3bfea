package org.summitry.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Prepared readings of small invented reports, and a clock that goes on a minute at each look. */
final class Fixtures {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Fixtures() {}

    static ObjectNode json(String text) {
        try {
            return (ObjectNode) JSON.readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    /** A document of one sentence and its records, each cited to the whole sentence. */
    static PreparedReading reading(String doc, String published, String publisher, String sentence, String... records) {
        ObjectNode document = json("{'kind':'document','id':'" + doc + "','path':'" + doc.substring(4)
                + ".txt','publisher':'" + publisher + "','published':'" + published
                + "','language':'en','sha256':'00','text_length':" + sentence.length() + "}");
        List<ObjectNode> all = new ArrayList<>();
        for (String r : records) {
            ObjectNode record = json(r);
            record.putArray("evidence")
                    .addObject()
                    .put("doc", doc)
                    .put("start", 0)
                    .put("end", sentence.codePointCount(0, sentence.length()));
            all.add(record);
        }
        return new PreparedReading(document, sentence, all, "reader test");
    }

    /** Starts at noon on 1 March 2031. */
    static Clock clock() {
        return new Clock() {
            private Instant now = Instant.parse("2031-03-01T12:00:00Z");

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                now = now.plus(Duration.ofMinutes(1));
                return now;
            }
        };
    }
}
