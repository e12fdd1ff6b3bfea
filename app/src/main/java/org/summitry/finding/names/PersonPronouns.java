package org.summitry.finding.names;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.Why;
import org.summitry.language.Parse;
import org.summitry.language.Sentence;
import org.summitry.language.Token;

/** Resolves 'he' and 'she': by who acts in the clause, who acted last and of what gender those are whom the text has named. */
final class PersonPronouns {
    private final Parse parse;
    private final ReferenceWords words;
    private final Discourse discourse;
    private final UnnamedPersons unnamed;

    /** Who signs the text as 'I', and is not spoken of as 'he'. */
    private final @Nullable String author;

    /** What the sentence that is being read has referred to so far. */
    private final List<Mention> inSentence;

    PersonPronouns(
            Parse parse, ReferenceWords words, Discourse discourse, @Nullable String author, List<Mention> inSentence) {
        this.parse = parse;
        this.words = words;
        this.discourse = discourse;
        this.unnamed = new UnnamedPersons(parse, words, discourse);
        this.author = author;
        this.inSentence = inSentence;
    }

    /** Whom the pronoun {@code t} of {@code gender} refers to; with the noun behind it in 'his guest'. */
    Mention resolve(Sentence s, Token t, String gender) {
        Mention other = otherOfTwo(s, t, gender);
        return other != null ? other : pronoun(s, t, gender);
    }

    /** The subject last spoken of, unless gender speaks against it; in its own clause never the subject itself. */
    private Mention pronoun(Sentence s, Token t, String gender) {
        if (unnamed.isMeant(s, t)) {
            return new Mention(t.span(), Mention.Kind.PRONOUN, List.of(), new Why("names", "pronoun-unnamed", 0.7));
        }
        discourse.leaveOut(author, ownSubject(s, t));
        String who = thanked(s, t, gender);
        String rule = "pronoun-thanked";
        if (who == null) {
            who = ahead(s, t, gender);
            rule = "pronoun-ahead";
        }
        if (who == null) {
            who = rightBefore(s, t, gender);
            rule = "pronoun-clause-of-name";
        }
        if (who == null) {
            who = told(s, t, gender);
            rule = "pronoun-of-clause";
        }
        if (who == null) {
            who = subjectBefore(t, gender);
            rule = "pronoun-same-sentence";
        }
        if (who == null) {
            who = besideTheSubject(s, t, gender);
            rule = "pronoun-beside-subject";
        }
        if (who == null) {
            who = onlyOne(s, t, gender);
            rule = "pronoun-only-one";
        }
        String named = discourse.lastOnly();
        String subject = named != null ? named : discourse.lastSubject();
        if (who == null && subject != null && discourse.agrees(subject, gender)) {
            who = subject;
            rule = named != null ? "pronoun-last-named" : "pronoun-last-subject";
        }
        List<String> recent = discourse.recent();
        for (int i = recent.size() - 1; who == null && i >= 0; i--) {
            if (discourse.agrees(recent.get(i), gender)) {
                who = recent.get(i);
                rule = "pronoun-recent";
            }
        }
        if (who != null) {
            discourse.learnGender(who, gender);
        }
        return new Mention(
                t.span(), Mention.Kind.PRONOUN, who == null ? List.of() : List.of(who), new Why("names", rule, 0.8));
    }

    /** 'his guest', 'her colleague', without a name: of two who meet the other than he or she. */
    private @Nullable Mention otherOfTwo(Sentence s, Token t, String gender) {
        Token noun = t.tag().equals("PRP$") ? s.at(t.index() + 1) : null;
        boolean opposite = noun != null
                && words.opposites().contains(noun.lemma())
                && !s.is(noun.index() + 1, Token::isProperNoun)
                && !s.is(noun.index() + 2, Token::isProperNoun);
        List<String> two = discourse.lastGroup().size() == 2 ? discourse.lastGroup() : discourse.principals();
        if (noun == null || !opposite || two.size() != 2 || !two.stream().allMatch(a -> a.startsWith("person:"))) {
            return null;
        }
        String here = subjectBefore(t, gender);
        String self = here != null ? here : discourse.lastSubject();
        String other = two.get(0).equals(self) ? two.get(1) : two.get(1).equals(self) ? two.get(0) : null;
        return other == null
                ? null
                : new Mention(
                        t.span().cover(noun.span()),
                        Mention.Kind.NOUN,
                        List.of(other),
                        new Why("names", "other-of-two", 0.6));
    }

    /** The one who acts on him or her: in 'X briefed her' she is not X. */
    private @Nullable String ownSubject(Sentence s, Token t) {
        Token before = s.at(t.index() - 1);
        boolean wished = before != null && words.wishing().contains(before.lemma()); // 'wished her success'
        Token verb = wished ? before : t.tag().equals("PRP") ? actingOn(s, t) : null;
        Token subject = verb == null || !verb.isVerb() ? null : s.child(verb, "nsubj");
        Token first = verb != null && subject == null && verb.relation().equals("conj") ? s.head(verb) : null;
        subject = first != null && first.isVerb() ? s.child(first, "nsubj") : subject; // 'X met Y and encouraged him'
        return subject == null ? null : personOf(s, subject);
    }

    /** The person whom a noun names, or its apposition, or whom its office means; or null. */
    private @Nullable String personOf(Sentence s, Token noun) {
        Mention name = covering(noun);
        Token apposed = name == null ? s.child(noun, "appos") : null;
        name = apposed == null ? name : covering(apposed);
        return name == null ? null : Discourse.onePerson(name);
    }

    private @Nullable Mention covering(Token t) {
        return inSentence.stream()
                .filter(m -> m.span().contains(t.span()))
                .findFirst()
                .orElseGet(() -> discourse.naming(t));
    }

    /** 'the envoy, X, who presented her credentials': of what the clause is told. */
    private @Nullable String told(Sentence s, Token t, String gender) {
        Token verb = t.tag().equals("PRP$") ? s.head(t) : null;
        while (verb != null && !verb.relation().equals("relcl")) {
            verb = s.child(verb, "nsubj") == null ? s.head(verb) : null;
        }
        Token who = verb == null ? null : s.child(verb, "nsubj");
        Token noun = verb == null || who == null || !who.tag().equals("WP") ? null : s.head(verb);
        String person = noun == null ? null : personOf(s, noun);
        return person != null && discourse.agrees(person, gender) ? person : null;
    }

    /** 'She said that she had met X and that he would': where gender excludes who acts, the other whom the sentence names. */
    private @Nullable String besideTheSubject(Sentence s, Token t, String gender) {
        String acting = null;
        String other = null;
        for (Mention m : inSentence) {
            String person = m.span().end() <= t.span().start() ? Discourse.onePerson(m) : null;
            if (person == null) {
                continue;
            }
            boolean fits = discourse.agrees(person, gender);
            if (s.tokensIn(m.span()).stream().anyMatch(n -> isActing(s, n))) {
                acting = fits ? acting : person;
            } else if (fits
                    && (other == null || !discourse.isKnownAs(other, gender) || discourse.isKnownAs(person, gender))) {
                other = person;
            }
        }
        return acting == null ? null : other;
    }

    /** The verb whose object a pronoun is, be it as the doer of what it is asked: 'encouraged him to go'. */
    private static @Nullable Token actingOn(Sentence s, Token t) {
        Token above = s.head(t);
        if (above == null) {
            return null;
        }
        if (t.relation().equals("nsubj") && t.form().matches("him|her")) {
            return s.head(above);
        }
        boolean object = t.relation().matches("dobj|dative|iobj|pobj");
        return object && !above.isVerb() ? s.head(above) : object ? above : null;
    }

    /** 'In her address X said': what opens a sentence with an owner is its subject's. */
    private @Nullable String ahead(Sentence s, Token t, String gender) {
        Token owned = s.head(t);
        Token with = owned == null ? null : s.head(owned);
        Token verb = with == null ? null : s.head(with);
        boolean opening = t.index() == 1
                && t.tag().equals("PRP$")
                && with != null
                && with.index() == 0
                && verb != null
                && verb.isVerb();
        Token subject = opening && verb != null ? s.child(verb, "nsubj") : null;
        if (subject == null || subject.index() < t.index()) {
            return null;
        }
        Mention name = discourse.naming(subject);
        String person = name == null ? null : Discourse.onePerson(name);
        return person != null && discourse.agrees(person, gender) ? person : null;
    }

    /** 'thanked X for his leadership', 'congratulated X on her election': the merit is the other's. */
    private @Nullable String thanked(Sentence s, Token t, String gender) {
        boolean owns = t.tag().equals("PRP$");
        for (int i = t.index() - 1; owns && i >= 0; i--) {
            Token verb = s.tokens().get(i);
            if (verb.isVerb()) {
                return words.thankVerbs().contains(verb.lemma()) ? lastOf(verb, t, gender) : null;
            }
        }
        return null;
    }

    /** The person spoken of last between two words. */
    private @Nullable String lastOf(Token from, Token to, String gender) {
        String who = null;
        for (Mention m : inSentence) {
            boolean between = m.span().start() > from.span().start()
                    && m.span().end() <= to.span().start();
            String person = Discourse.onePerson(m);
            if (between && person != null && discourse.agrees(person, gender)) {
                who = person;
            }
        }
        return who;
    }

    /** 'So had Orla Venn when she warned us': whose name the clause follows. */
    private @Nullable String rightBefore(Sentence s, Token t, String gender) {
        Token when = s.at(t.index() - 1);
        Token name = s.at(t.index() - 2);
        if (when == null || name == null || !when.form().matches("when|while|as|before|after|until")) {
            return null;
        }
        String who = inSentence.stream()
                .filter(m -> m.kind() == Mention.Kind.NAME && m.span().contains(name.span()))
                .findFirst()
                .map(Discourse::onePerson)
                .orElse(null);
        return who != null && discourse.agrees(who, gender) ? who : null;
    }

    /** The subject of the clause before, by name or office. */
    private @Nullable String subjectBefore(Token t, String gender) {
        String who = null;
        for (Mention m : inSentence) {
            String person = Discourse.onePerson(m);
            Sentence s = parse.sentenceAt(m.span().start());
            boolean noun = m.kind() == Mention.Kind.NAME || m.kind() == Mention.Kind.OFFICE;
            if (person != null
                    && noun
                    && s != null
                    && m.span().end() <= t.span().start()
                    && isActing(s, m)
                    && discourse.agrees(person, gender)) {
                who = person;
            }
        }
        return who;
    }

    /** 'From X came a note of caution: the courts, she recalled, ...': the only person named in the sentence before a colon. */
    private @Nullable String onlyOne(Sentence s, Token t, String gender) {
        boolean behindAColon =
                s.tokens().subList(0, t.index()).stream().anyMatch(c -> c.form().matches("[:;]"));
        List<String> persons = inSentence.stream()
                .filter(m -> m.kind() == Mention.Kind.NAME)
                .map(Discourse::onePerson)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return behindAColon && persons.size() == 1 && discourse.agrees(persons.get(0), gender) ? persons.get(0) : null;
    }

    /** Whether a word is a subject, or joined or apposed to one. */
    private static boolean isActing(Sentence s, Token word) {
        Token t = word;
        while (t != null && t.relation().matches("conj|appos|compound")) {
            t = s.head(t);
        }
        return t != null && t.relation().matches("nsubj.*|agent");
    }

    /** Whether a mention is the subject, or beside it in apposition: 'The commissioner, X, sent a letter in which he ...'. */
    private static boolean isActing(Sentence s, Mention m) {
        return s.tokensIn(m.span()).stream()
                .anyMatch(t -> t.relation().matches("nsubj.*|agent")
                        || t.relation().equals("appos")
                                && s.is(t.head(), h -> h.relation().startsWith("nsubj")));
    }
}
