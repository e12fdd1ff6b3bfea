package org.summitry;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The structure that keeps a newcomer able to find the room for a change. */
@AnalyzeClasses(packages = "org.summitry", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule eachPackageUsesThoseAboveItOnly = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("text")
            .definedBy("org.summitry.text..")
            .layer("fetch")
            .definedBy("org.summitry.fetch..")
            .layer("packs")
            .definedBy("org.summitry.packs..")
            .layer("intake")
            .definedBy("org.summitry.intake..")
            .layer("language")
            .definedBy("org.summitry.language..")
            .layer("finding")
            .definedBy("org.summitry.finding..")
            .layer("reading")
            .definedBy("org.summitry.reading..")
            .layer("secondreader")
            .definedBy("org.summitry.secondreader..")
            .layer("resolution")
            .definedBy("org.summitry.resolution..")
            .layer("register")
            .definedBy("org.summitry.register..")
            .layer("search")
            .definedBy("org.summitry.search..")
            .layer("analysis")
            .definedBy("org.summitry.analysis..")
            .layer("export")
            .definedBy("org.summitry.export..")
            .layer("review")
            .definedBy("org.summitry.review..")
            .layer("portal")
            .definedBy("org.summitry.portal..")
            .layer("api")
            .definedBy("org.summitry.api..")
            .layer("mcp")
            .definedBy("org.summitry.mcp..")
            .layer("library")
            .definedBy("org.summitry")
            .layer("eval")
            .definedBy("org.summitry.eval..")
            .layer("cli")
            .definedBy("org.summitry.cli..")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("library")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("mcp")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("api")
            .mayOnlyBeAccessedByLayers("mcp", "cli")
            .whereLayer("portal")
            .mayOnlyBeAccessedByLayers("api", "mcp", "cli")
            .whereLayer("review")
            .mayOnlyBeAccessedByLayers("portal", "cli")
            .whereLayer("eval")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("export")
            .mayOnlyBeAccessedByLayers("portal", "api", "mcp", "library", "eval", "cli")
            .whereLayer("analysis")
            .mayOnlyBeAccessedByLayers("export", "review", "portal", "api", "mcp", "library", "eval", "cli")
            .whereLayer("search")
            .mayOnlyBeAccessedByLayers("analysis", "export", "portal", "api", "mcp", "library", "eval", "cli")
            .whereLayer("register")
            .mayOnlyBeAccessedByLayers(
                    "search", "analysis", "export", "review", "portal", "api", "mcp", "library", "eval", "cli")
            .whereLayer("resolution")
            .mayOnlyBeAccessedByLayers("register", "search", "analysis", "export", "eval", "cli")
            .whereLayer("secondreader")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("reading")
            .mayOnlyBeAccessedByLayers("secondreader", "export", "library", "eval", "cli")
            .whereLayer("finding")
            .mayOnlyBeAccessedByLayers("reading", "secondreader", "resolution", "analysis", "export", "eval", "cli")
            .whereLayer("language")
            .mayOnlyBeAccessedByLayers("finding", "reading", "secondreader", "export", "library", "eval", "cli")
            .whereLayer("fetch")
            .mayOnlyBeAccessedByLayers("intake", "secondreader", "eval", "cli")
            .whereLayer("intake")
            .mayOnlyBeAccessedByLayers("library", "cli", "eval")
            .because("a change to how entries are shown must never reach how they are read (DESIGN, section 3)");

    @ArchTest
    static final ArchRule noCycles = slices().matching("org.summitry.(**)")
            .should()
            .beFreeOfCycles()
            .because("two packages that need each other are one package with two names");

    @ArchTest
    static final ArchRule theEngineStaysReplaceable = noClasses()
            .that()
            .resideOutsideOfPackage("org.summitry.language..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("edu.emory..", "ai.onnxruntime..")
            .because("what reads a sentence must be replaceable in one package");

    @ArchTest
    static final ArchRule textDependsOnNothing = classes()
            .that()
            .resideInAPackage("org.summitry.text..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.summitry.text..", "java..", "org.jspecify..")
            .because("documents and offsets are what everything else stands on");

    @ArchTest
    static final ArchRule searchKnowsNeitherTheRegisterNorTheFinders = classes()
            .that()
            .resideInAPackage("org.summitry.search..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.summitry.search..",
                    "org.summitry.text..",
                    "java..",
                    "org.jspecify..",
                    "org.apache.lucene..",
                    "com.ibm.icu..",
                    "org.summitry.resolution.names.spelling..")
            .because(
                    "an index is made anew from what it is fed, whoever feeds it; how a name is spelt is no knowledge of a register");

    @ArchTest
    static final ArchRule lucenesTypesStayInSearch = noClasses()
            .that()
            .resideOutsideOfPackage("org.summitry.search..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.lucene..")
            .because("what finds entries must be replaceable in one package");

    @ArchTest
    static final ArchRule theWebServersTypesStayInThePortal = noClasses()
            .that()
            .resideOutsideOfPackages("org.summitry.portal..", "org.summitry.api..", "org.summitry.mcp..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..", "gg.jte..")
            .because("what serves pages must be replaceable in one place");

    @ArchTest
    static final ArchRule theProtocolsTypesStayInMcp = noClasses()
            .that()
            .resideOutsideOfPackage("org.summitry.mcp..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.modelcontextprotocol..", "reactor..")
            .because("protocols for assistants come and go");

    @ArchTest
    static final ArchRule thePortalReadsNoDocuments = noClasses()
            .that()
            .resideInAnyPackage("org.summitry.portal..", "org.summitry.api..", "org.summitry.mcp..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.summitry.reading..",
                    "org.summitry.finding..",
                    "org.summitry.language..",
                    "org.summitry.intake..")
            .because("a portal shows a register; what reads documents into it is handed in by the command line");

    @ArchTest
    static final ArchRule whatPagesStandOnKnowsNoRegister = noClasses()
            .that()
            .resideInAnyPackage("org.summitry.portal.web..", "org.summitry.portal.words..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.summitry.register..", "org.summitry.search..", "org.summitry.portal.library..")
            .because("frames, words and roles must hold for pages of any matter");

    @ArchTest
    static final ArchRule onlyWhoKeepsTablesOfItsOwnGoesBesideTheLedger = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.summitry.register..", "org.summitry.portal.accounts..", "org.summitry.review..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jdbi..")
            .because("what changes the register must pass the ledger");

    @ArchTest
    static final ArchRule findersDoNotTouchFilesOrNetwork = noClasses()
            .that()
            .resideInAPackage("org.summitry.finding..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net..", "java.nio.file..", "java.sql..")
            .because("what is found depends on the document and the packs alone");

    @ArchTest
    static final ArchRule theRegisterReadsNoDocuments = noClasses()
            .that()
            .resideInAnyPackage("org.summitry.register..", "org.summitry.search..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.summitry.reading..",
                    "org.summitry.finding..",
                    "org.summitry.language..",
                    "org.summitry.intake..")
            .because("commands that show the register must not wait for the language engine");

    @ArchTest
    static final ArchRule analysisReadsNoDocuments = noClasses()
            .that()
            .resideInAPackage("org.summitry.analysis..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.summitry.reading..", "org.summitry.language..", "org.summitry.intake..")
            .because("what became of an undertaking must show without waiting for the language engine");

    @ArchTest
    static final ArchRule onlyFetchTouchesTheWeb = noClasses()
            .that()
            .resideOutsideOfPackages("org.summitry.fetch..", "org.summitry.export.mail..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net.http..", "javax.net..")
            .because("whatever goes out must pass the guard that keeps strangers from the reader's own network;"
                    + " mail goes to the server that the operator names");

    @ArchTest
    static final ArchRule fetchDependsOnNothing = classes()
            .that()
            .resideInAPackage("org.summitry.fetch..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.summitry.fetch..",
                    "java..",
                    "javax.net.ssl..",
                    "javax.xml..",
                    "org.xml.sax..",
                    "org.jsoup..",
                    "org.jspecify..")
            .because("what a stranger sends is handled in one small place");
}
