package org.summitry.resolution.names;

/** A language written in Cyrillic letters whose names have a usual form in Latin ones. */
public enum CyrillicLanguage {
    RUSSIAN,
    UKRAINIAN,
    BELARUSIAN,
    KAZAKH,
    KYRGYZ,
    TAJIK,
    TURKMEN,
    UZBEK,
    MONGOLIAN,
    SERBIAN
}
