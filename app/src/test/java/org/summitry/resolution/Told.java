package org.summitry.resolution;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Reports for tests, of invented states and people, in few words. */
final class Told {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Resolver RESOLVER = new Resolver();

    private static final String OTHERS =
            """
            [{'kind':'state','id':'state:x-velmora','name':'Velmora'},
             {'kind':'state','id':'state:x-ruvania','name':'Ruvania'},
             {'kind':'state','id':'state:x-sundara','name':'Sundara'},
             {'kind':'person','id':'person:okonta','name':'Amara Okonta','offices':[{'title':'President','of':'state:x-velmora'}]},
             {'kind':'person','id':'person:ivanesco','name':'Radu Ivanesco','offices':[{'title':'President','of':'state:x-ruvania'}]},
             {'kind':'person','id':'person:mensahl','name':'Ewa Mensahl','offices':[{'title':'Foreign Minister','of':'state:x-velmora'}]},
             {'kind':'person','id':'person:besharov','name':'Timur Besharov','offices':[{'title':'Foreign Minister','of':'state:x-ruvania'}]},
             {'kind':'format','id':'format:lakes','name':'Amber Lakes Summit'}]""";

    private Told() {}

    /** A report of {@code document}, published on {@code day}; JSON with single quotes, kind and id first in {@code kind}. */
    static Report report(String document, String day, String kind, String fields) {
        Map<String, Referred> referred = new HashMap<>();
        json(OTHERS).forEach(r -> referred.put(r.path("id").asText(), Referred.of(r)));
        JsonNode body = json("{'kind':'" + kind + "','id':'" + kind + ":1'," + fields + "}");
        return new Report(document, LocalDate.parse(day), "The Paper", body, referred);
    }

    /** What is said of two records told on two days running. */
    static Judgement of(String kind, String a, String b) {
        return of(kind, "2031-05-12", a, "2031-05-13", b);
    }

    static Judgement of(String kind, String dayA, String a, String dayB, String b) {
        Judgement judgement = judge(report("doc:a", dayA, kind, a), report("doc:b", dayB, kind, b));
        Judgement other = judge(report("doc:b", dayA, kind, a), report("doc:a", dayB, kind, b));
        if (judgement.score() != other.score()) {
            throw new AssertionError("not symmetric: " + judgement.explain() + " / " + other.explain());
        }
        return judgement;
    }

    static Judgement judge(Report a, Report b) {
        return RESOLVER.judge(RESOLVER.prepare(a), RESOLVER.prepare(b));
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
