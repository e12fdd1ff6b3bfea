package org.summitry.export.formats;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.summitry.export.calendar.ICalendar;
import org.summitry.export.graph.GeoJson;
import org.summitry.export.graph.GraphMl;
import org.summitry.export.linked.FollowTheMoney;
import org.summitry.export.linked.JsonLd;
import org.summitry.export.sources.BibTex;
import org.summitry.export.sources.CslJson;
import org.summitry.export.stream.Exporter;
import org.summitry.export.stream.LaterReports;
import org.summitry.export.stream.RegisterStream;
import org.summitry.export.table.CsvExport;
import org.summitry.export.table.XlsxExport;

/** A format of export. */
public enum ExportFormat {
    /** The exchange format. */
    JSONL("jsonl", "application/x-ndjson", "jsonl", () -> new JsonLinesExport(Clock.systemUTC())),
    /** One table of entries. */
    CSV("csv", "text/csv; charset=utf-8", "csv", CsvExport::new),
    /** A workbook with a sheet for each kind and one of citations. */
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", XlsxExport::new),
    /** schema.org, PROV-O and Web Annotation. */
    JSON_LD("json-ld", "application/ld+json", "jsonld", JsonLd::new),
    /** FollowTheMoney entities. */
    FOLLOWTHEMONEY("followthemoney", "application/x-ndjson", "ftm.json", FollowTheMoney::new),
    /** Meetings and deadlines. */
    ICALENDAR("icalendar", "text/calendar; charset=utf-8", "ics", ICalendar::new),
    /** Entries and what joins them. */
    GRAPHML("graphml", "application/graphml+xml", "graphml", GraphMl::new),
    /** What has a place. */
    GEOJSON("geojson", "application/geo+json", "geojson", GeoJson::new),
    /** The documents. */
    BIBTEX("bibtex", "application/x-bibtex; charset=utf-8", "bib", BibTex::new),
    /** The documents. */
    CSL_JSON("csl-json", "application/vnd.citationstyles.csl+json", "csl.json", CslJson::new);

    private final String word;
    private final String mediaType;
    private final String extension;
    private final Supplier<Exporter> maker;

    ExportFormat(String word, String mediaType, String extension, Supplier<Exporter> maker) {
        this.word = word;
        this.mediaType = mediaType;
        this.extension = extension;
        this.maker = maker;
    }

    /** What a user calls it. */
    public String word() {
        return word;
    }

    /** Its media type, as in HTTP. */
    public String mediaType() {
        return mediaType;
    }

    /** The end of a file's name, without a dot before it. */
    public String extension() {
        return extension;
    }

    /** Whether a terminal cannot show it. */
    public boolean binary() {
        return this == XLSX;
    }

    /**
     * The stream with what later reports say of undertakings, where this format has room for it and the stream may hold undertakings; else as
     * it is.
     *
     * @param reports finds it; asked only then, since it takes its time
     */
    public RegisterStream reported(RegisterStream stream, Supplier<LaterReports> reports) {
        boolean wanted = this == JSONL && stream.selection().wants(LaterReports.KIND);
        return wanted ? stream.completed(reports.get()) : stream;
    }

    /** What writes it. */
    public Exporter exporter() {
        return maker.get();
    }

    /** All names. */
    public static List<String> words() {
        return Arrays.stream(values()).map(ExportFormat::word).toList();
    }

    /** The format with this name. */
    public static Optional<ExportFormat> named(String word) {
        return Arrays.stream(values())
                .filter(f -> f.word.equalsIgnoreCase(word))
                .findFirst();
    }
}
