package org.summitry.scoring;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Gold and an export written in a test, with single quotes for JSON's double ones, and what comes of scoring the one by the other. */
final class Comparison {
    private final Path folder;
    private final List<String> lines = new ArrayList<>();
    private final List<String> noted = new ArrayList<>();

    Comparison(Path folder) {
        this.folder = folder;
        lines.add("{'kind':'register','format':'summitry-jsonl','version':1}");
    }

    /** Gold for {@code document}, whose bytes hash to {@code sha}; {@code lists} as in {@code 'persons':[...],'meetings':[...]}. */
    Comparison gold(String document, String sha, String lists) {
        write(document + ".json", "{'doc':'" + document + "','sha256':'" + sha + "'," + lists + "}");
        return this;
    }

    /** The names of states and organisations, as in {@code 'state:AAA':['Aland']}. */
    Comparison actors(String names) {
        write("actors.json", "{" + names + "}");
        return this;
    }

    /** An exported document of a thousand characters. */
    Comparison document(String id, String path, String sha) {
        return record(
                "'kind':'document','id':'" + id + "','path':'" + path + "','sha256':'" + sha + "','text_length':1000");
    }

    /** An exported record, without the braces. */
    Comparison record(String fields) {
        lines.add("{" + fields + "}");
        return this;
    }

    /** A record with one passage of the document {@code doc:1}. */
    Comparison record(String fields, int start, int end) {
        return record(fields + ",'evidence':[" + passage("doc:1", start, end) + "]");
    }

    static String passage(String document, int start, int end) {
        return "{'doc':'" + document + "','start':" + start + ",'end':" + end + "}";
    }

    /** The figures; {@link #noted} then has the misses and false finds. */
    Report report() {
        String export = String.join("\n", lines).replace('\'', '"');
        try {
            return Scorer.score(
                    Gold.read(folder),
                    Exported.read(new BufferedReader(new StringReader(export)), "the test's export"),
                    (kind, what, document, item) ->
                            noted.add(what + " " + kind + " " + item.path("id").asText()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    List<String> noted() {
        return noted;
    }

    private void write(String name, String json) {
        try {
            Files.writeString(folder.resolve(name), json.replace('\'', '"'));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
